import { CUSTOMER_NAME, ORDER_NUMBER, SHOP_NAME } from "./common-bindings"
import { defineLibraryTemplate } from "./define-library-template"
import { STOP_FOOTERS } from "./footers"

const names = { customer_name: "Maria", shop_name: "Acme Store", order_number: "1042" }

/** Sent when a payment is captured: what was paid, when, and what the order's total is made of. */
export const paymentReceipt = defineLibraryTemplate({
  name: "payment_receipt",
  trigger: "payment.captured",
  purpose: "order_updates",
  bindings: {
    body: {
      customer_name: CUSTOMER_NAME,
      shop_name: SHOP_NAME,
      order_number: ORDER_NUMBER,
      amount_paid: "{{ payment.amount | money: payment.currency_code }}",
      paid_on: "{{ payment.captured_at | default: order.created_at | date }}",
      shipping: "{{ order.shipping_total | money }}",
      tax: "{{ order.tax_total | money }}",
      total: "{{ order.total | money }}",
    },
  },
  texts: {
    en: {
      header: "Payment received",
      body: "Hi {{customer_name}}, we have received your payment to {{shop_name}}. This is your receipt.\n\nOrder number: *{{order_number}}*\nAmount paid: *{{amount_paid}}*\nPaid on: {{paid_on}}\n\nShipping: {{shipping}}\nTax: {{tax}}\nOrder total: *{{total}}*\n\nKeep this message as proof of your payment.",
      footer: STOP_FOOTERS.en,
      examples: {
        ...names,
        amount_paid: "€77.11",
        paid_on: "March 14, 2026",
        shipping: "€4.90",
        tax: "€12.31",
        total: "€77.11",
      },
    },
    es: {
      header: "Pago recibido",
      body: "Hola, {{customer_name}}: hemos recibido tu pago a {{shop_name}}. Este es tu recibo.\n\nNúmero de pedido: *{{order_number}}*\nImporte pagado: *{{amount_paid}}*\nFecha de pago: {{paid_on}}\n\nEnvío: {{shipping}}\nImpuestos: {{tax}}\nTotal del pedido: *{{total}}*\n\nGuarda este mensaje como comprobante de tu pago.",
      footer: STOP_FOOTERS.es,
      examples: {
        ...names,
        amount_paid: "77,11 €",
        paid_on: "14 de marzo de 2026",
        shipping: "4,90 €",
        tax: "12,31 €",
        total: "77,11 €",
      },
    },
    pt_BR: {
      header: "Pagamento recebido",
      body: "Olá, {{customer_name}}! Recebemos o seu pagamento para a {{shop_name}}. Este é o seu recibo.\n\nNúmero do pedido: *{{order_number}}*\nValor pago: *{{amount_paid}}*\nData do pagamento: {{paid_on}}\n\nFrete: {{shipping}}\nImpostos: {{tax}}\nTotal do pedido: *{{total}}*\n\nGuarde esta mensagem como comprovante do pagamento.",
      footer: STOP_FOOTERS.pt_BR,
      examples: {
        ...names,
        amount_paid: "R$ 477,11",
        paid_on: "14 de março de 2026",
        shipping: "R$ 24,90",
        tax: "R$ 52,31",
        total: "R$ 477,11",
      },
    },
    hi: {
      header: "भुगतान मिल गया",
      body: "नमस्ते {{customer_name}}, हमें {{shop_name}} के लिए आपका भुगतान मिल गया है। यह आपकी रसीद है।\n\nऑर्डर नंबर: *{{order_number}}*\nभुगतान की राशि: *{{amount_paid}}*\nभुगतान की तारीख: {{paid_on}}\n\nशिपिंग: {{shipping}}\nटैक्स: {{tax}}\nऑर्डर की कुल राशि: *{{total}}*\n\nभुगतान के सबूत के तौर पर यह संदेश संभाल कर रखें।",
      footer: STOP_FOOTERS.hi,
      examples: {
        ...names,
        amount_paid: "₹7,711.00",
        paid_on: "14 मार्च 2026",
        shipping: "₹490.00",
        tax: "₹1,231.00",
        total: "₹7,711.00",
      },
    },
    ar: {
      header: "تم استلام الدفعة",
      body: "مرحبًا {{customer_name}}، لقد استلم متجر {{shop_name}} دفعتك، وهذا هو إيصالك.\n\nرقم الطلب: *{{order_number}}*\nالمبلغ المدفوع: *{{amount_paid}}*\nتاريخ الدفع: {{paid_on}}\n\nالشحن: {{shipping}}\nالضريبة: {{tax}}\nإجمالي الطلب: *{{total}}*\n\nاحتفظ بهذه الرسالة كإثبات على الدفع.",
      footer: STOP_FOOTERS.ar,
      examples: {
        ...names,
        amount_paid: "77.11 د.إ.",
        paid_on: "14 مارس 2026",
        shipping: "4.90 د.إ.",
        tax: "12.31 د.إ.",
        total: "77.11 د.إ.",
      },
    },
    de: {
      header: "Zahlung erhalten",
      body: "Hallo {{customer_name}}, Ihre Zahlung an {{shop_name}} ist bei uns eingegangen. Dies ist Ihr Beleg.\n\nBestellnummer: *{{order_number}}*\nBezahlter Betrag: *{{amount_paid}}*\nBezahlt am: {{paid_on}}\n\nVersand: {{shipping}}\nSteuern: {{tax}}\nGesamtbetrag: *{{total}}*\n\nBewahren Sie diese Nachricht als Nachweis Ihrer Zahlung auf.",
      footer: STOP_FOOTERS.de,
      examples: {
        ...names,
        amount_paid: "77,11 €",
        paid_on: "14. März 2026",
        shipping: "4,90 €",
        tax: "12,31 €",
        total: "77,11 €",
      },
    },
    fr: {
      header: "Paiement reçu",
      body: "Bonjour {{customer_name}}, nous avons bien reçu votre paiement pour {{shop_name}}. Voici votre reçu.\n\nNuméro de commande : *{{order_number}}*\nMontant payé : *{{amount_paid}}*\nPayé le : {{paid_on}}\n\nLivraison : {{shipping}}\nTaxes : {{tax}}\nTotal de la commande : *{{total}}*\n\nConservez ce message comme preuve de votre paiement.",
      footer: STOP_FOOTERS.fr,
      examples: {
        ...names,
        amount_paid: "77,11 €",
        paid_on: "14 mars 2026",
        shipping: "4,90 €",
        tax: "12,31 €",
        total: "77,11 €",
      },
    },
  },
})
