import { NAMES, ORDER_NUMBER, ORDER_PAGE } from "../common-bindings"
import { ORDER_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when a payment is captured: in short, that the money has arrived. */
export const paymentConfirmation = defineLibraryTemplate({
  name: "payment_confirmation",
  group: "payments",
  description: "In short, that the money has arrived",
  trigger: "payment.captured",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: {
      ...NAMES,
      order_number: ORDER_NUMBER,
      amount_paid: "{{ payment.amount | money: payment.currency_code }}",
      paid_on: "{{ payment.captured_at | default: order.created_at | date }}",
    },
    buttons: { "0": ORDER_PAGE },
  },
  buttons: [ORDER_BUTTON],
  texts: {
    en: {
      header: "Payment confirmed",
      body: "Hi {{customer_name}}, your payment of *{{amount_paid}}* for order *{{order_number}}* at {{shop_name}} went through on {{paid_on}}. There is nothing more for you to do.",
      buttons: ["View order"],
    },
    es: {
      header: "Pago confirmado",
      body: "Hola, {{customer_name}}: tu pago de *{{amount_paid}}* por el pedido *{{order_number}}* en {{shop_name}} se realizó correctamente el {{paid_on}}. No tienes que hacer nada más.",
      buttons: ["Ver pedido"],
    },
    pt_BR: {
      header: "Pagamento confirmado",
      body: "Olá, {{customer_name}}! O seu pagamento de *{{amount_paid}}* pelo pedido *{{order_number}}* na {{shop_name}} foi aprovado em {{paid_on}}. Você não precisa fazer mais nada.",
      buttons: ["Ver pedido"],
    },
    hi: {
      header: "भुगतान की पुष्टि",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर ऑर्डर *{{order_number}}* के लिए आपका *{{amount_paid}}* का भुगतान {{paid_on}} को सफल रहा। अब आपको कुछ और करने की ज़रूरत नहीं है।",
      buttons: ["ऑर्डर देखें"],
    },
    ar: {
      header: "تم تأكيد الدفع",
      body: "مرحبًا {{customer_name}}، تمت بنجاح عملية دفع مبلغ *{{amount_paid}}* للطلب رقم *{{order_number}}* لدى {{shop_name}} بتاريخ {{paid_on}}. لا يلزمك أي إجراء آخر.",
      buttons: ["تفاصيل الطلب"],
    },
    de: {
      header: "Zahlung bestätigt",
      body: "Hallo {{customer_name}}, Ihre Zahlung von *{{amount_paid}}* für die Bestellung *{{order_number}}* bei {{shop_name}} ist am {{paid_on}} eingegangen. Sie müssen nichts weiter tun.",
      buttons: ["Bestellung ansehen"],
    },
    fr: {
      header: "Paiement confirmé",
      body: "Bonjour {{customer_name}}, votre paiement de *{{amount_paid}}* pour la commande *{{order_number}}* chez {{shop_name}} a bien été effectué le {{paid_on}}. Vous n’avez rien d’autre à faire.",
      buttons: ["Voir la commande"],
    },
  },
})
