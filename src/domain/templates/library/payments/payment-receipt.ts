import { NAMES, ORDER_NUMBER, ORDER_TOTAL } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when a payment is captured: what was paid, when, and what the order's total is made of. */
export const paymentReceipt = defineLibraryTemplate({
  name: "payment_receipt",
  group: "payments",
  description: "A receipt: what was paid, when, and what the total is made of",
  trigger: "payment.captured",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: {
      ...NAMES,
      order_number: ORDER_NUMBER,
      amount_paid: "{{ payment.amount | money: payment.currency_code }}",
      paid_on: "{{ payment.captured_at | default: order.created_at | date }}",
      shipping: "{{ order.shipping_total | money }}",
      tax: "{{ order.tax_total | money }}",
      total: ORDER_TOTAL,
    },
  },
  texts: {
    en: {
      header: "Payment received",
      body: "Hi {{customer_name}}, we have received your payment to {{shop_name}}. This is your receipt.\n\nOrder number: *{{order_number}}*\nAmount paid: *{{amount_paid}}*\nPaid on: {{paid_on}}\n\nShipping: {{shipping}}\nTax: {{tax}}\nOrder total: *{{total}}*\n\nKeep this message as proof of your payment.",
    },
    es: {
      header: "Pago recibido",
      body: "Hola, {{customer_name}}: hemos recibido tu pago a {{shop_name}}. Este es tu recibo.\n\nNúmero de pedido: *{{order_number}}*\nImporte pagado: *{{amount_paid}}*\nFecha de pago: {{paid_on}}\n\nEnvío: {{shipping}}\nImpuestos: {{tax}}\nTotal del pedido: *{{total}}*\n\nGuarda este mensaje como comprobante de tu pago.",
    },
    pt_BR: {
      header: "Pagamento recebido",
      body: "Olá, {{customer_name}}! Recebemos o seu pagamento para a {{shop_name}}. Este é o seu recibo.\n\nNúmero do pedido: *{{order_number}}*\nValor pago: *{{amount_paid}}*\nData do pagamento: {{paid_on}}\n\nFrete: {{shipping}}\nImpostos: {{tax}}\nTotal do pedido: *{{total}}*\n\nGuarde esta mensagem como comprovante do pagamento.",
    },
    hi: {
      header: "भुगतान मिल गया",
      body: "नमस्ते {{customer_name}}, हमें {{shop_name}} के लिए आपका भुगतान मिल गया है। यह आपकी रसीद है।\n\nऑर्डर नंबर: *{{order_number}}*\nभुगतान की राशि: *{{amount_paid}}*\nभुगतान की तारीख: {{paid_on}}\n\nशिपिंग: {{shipping}}\nटैक्स: {{tax}}\nऑर्डर की कुल राशि: *{{total}}*\n\nभुगतान के सबूत के तौर पर यह संदेश संभाल कर रखें।",
    },
    ar: {
      header: "تم استلام الدفعة",
      body: "مرحبًا {{customer_name}}، لقد استلم متجر {{shop_name}} دفعتك، وهذا هو إيصالك.\n\nرقم الطلب: *{{order_number}}*\nالمبلغ المدفوع: *{{amount_paid}}*\nتاريخ الدفع: {{paid_on}}\n\nالشحن: {{shipping}}\nالضريبة: {{tax}}\nإجمالي الطلب: *{{total}}*\n\nاحتفظ بهذه الرسالة كإثبات على الدفع.",
    },
    de: {
      header: "Zahlung erhalten",
      body: "Hallo {{customer_name}}, Ihre Zahlung an {{shop_name}} ist bei uns eingegangen. Dies ist Ihr Beleg.\n\nBestellnummer: *{{order_number}}*\nBezahlter Betrag: *{{amount_paid}}*\nBezahlt am: {{paid_on}}\n\nVersand: {{shipping}}\nSteuern: {{tax}}\nGesamtbetrag: *{{total}}*\n\nBewahren Sie diese Nachricht als Nachweis Ihrer Zahlung auf.",
    },
    fr: {
      header: "Paiement reçu",
      body: "Bonjour {{customer_name}}, nous avons bien reçu votre paiement pour {{shop_name}}. Voici votre reçu.\n\nNuméro de commande : *{{order_number}}*\nMontant payé : *{{amount_paid}}*\nPayé le : {{paid_on}}\n\nLivraison : {{shipping}}\nTaxes : {{tax}}\nTotal de la commande : *{{total}}*\n\nConservez ce message comme preuve de votre paiement.",
    },
  },
})
