import { NAMES, ORDER_NUMBER } from "../common-bindings"
import { PAY_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"
import { AMOUNT_DUE, DUE_ON, PAY_PAGE } from "./open-payment"

/** Sent before a payment is due: how much, for what, and until when. */
export const paymentReminder = defineLibraryTemplate({
  name: "payment_reminder",
  group: "payments",
  description: "A payment is due: how much, for what, and until when",
  trigger: "payment.due",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: { ...NAMES, order_number: ORDER_NUMBER, amount: AMOUNT_DUE, due_on: DUE_ON },
    buttons: { "0": PAY_PAGE },
  },
  buttons: [PAY_BUTTON],
  texts: {
    en: {
      header: "Payment reminder",
      body: "Hi {{customer_name}}, this is a reminder of the payment for your order *{{order_number}}* at {{shop_name}}.\n\nAmount: *{{amount}}*\nDue on: *{{due_on}}*\n\nIf you have paid in the meantime, please ignore this message.",
      buttons: ["Pay"],
    },
    es: {
      header: "Recordatorio de pago",
      body: "Hola, {{customer_name}}: te recordamos el pago de tu pedido *{{order_number}}* en {{shop_name}}.\n\nImporte: *{{amount}}*\nVence el: *{{due_on}}*\n\nSi ya lo has pagado, no tengas en cuenta este mensaje.",
      buttons: ["Pagar"],
    },
    pt_BR: {
      header: "Lembrete de pagamento",
      body: "Olá, {{customer_name}}! Este é um lembrete do pagamento do seu pedido *{{order_number}}* na {{shop_name}}.\n\nValor: *{{amount}}*\nVencimento: *{{due_on}}*\n\nSe você já pagou, desconsidere esta mensagem.",
      buttons: ["Pagar"],
    },
    hi: {
      header: "भुगतान रिमाइंडर",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर आपके ऑर्डर *{{order_number}}* का भुगतान बाकी है।\n\nराशि: *{{amount}}*\nअंतिम तारीख: *{{due_on}}*\n\nअगर आप भुगतान कर चुके हैं, तो इस संदेश पर ध्यान न दें।",
      buttons: ["भुगतान करें"],
    },
    ar: {
      header: "تذكير بالدفع",
      body: "مرحبًا {{customer_name}}، نذكّرك بدفع قيمة طلبك رقم *{{order_number}}* لدى {{shop_name}}.\n\nالمبلغ: *{{amount}}*\nتاريخ الاستحقاق: *{{due_on}}*\n\nإذا كنت قد دفعت بالفعل، فيُرجى تجاهل هذه الرسالة.",
      buttons: ["الدفع الآن"],
    },
    de: {
      header: "Zahlungserinnerung",
      body: "Hallo {{customer_name}}, wir möchten Sie an die Zahlung für Ihre Bestellung *{{order_number}}* bei {{shop_name}} erinnern.\n\nBetrag: *{{amount}}*\nFällig am: *{{due_on}}*\n\nFalls Sie inzwischen bezahlt haben, betrachten Sie diese Nachricht bitte als gegenstandslos.",
      buttons: ["Bezahlen"],
    },
    fr: {
      header: "Rappel de paiement",
      body: "Bonjour {{customer_name}}, nous vous rappelons le paiement de votre commande *{{order_number}}* chez {{shop_name}}.\n\nMontant : *{{amount}}*\nÀ régler avant le : *{{due_on}}*\n\nSi vous avez déjà payé, ne tenez pas compte de ce message.",
      buttons: ["Payer"],
    },
  },
})
