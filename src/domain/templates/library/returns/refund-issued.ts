import { NAMES, ORDER_NUMBER, ORDER_PAGE } from "../common-bindings"
import { ORDER_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when a payment is refunded: how much, and when it can be expected. */
export const refundIssued = defineLibraryTemplate({
  name: "refund_issued",
  group: "returns",
  description: "Money was refunded: how much, and when to expect it",
  trigger: "payment.refunded",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: {
      ...NAMES,
      order_number: ORDER_NUMBER,
      amount: "{{ refund.amount | money: refund.currency_code }}",
    },
    buttons: { "0": ORDER_PAGE },
  },
  buttons: [ORDER_BUTTON],
  texts: {
    en: {
      header: "Refund issued",
      body: "Hi {{customer_name}}, we at {{shop_name}} have refunded *{{amount}}* for your order *{{order_number}}*.\n\nThe money goes back the way you paid. Depending on your bank, it may take a few working days to appear.",
      buttons: ["View order"],
    },
    es: {
      header: "Reembolso realizado",
      body: "Hola, {{customer_name}}: desde {{shop_name}} te hemos reembolsado *{{amount}}* por tu pedido *{{order_number}}*.\n\nRecibirás el dinero por el mismo medio con el que pagaste. Según tu banco, puede tardar unos días hábiles.",
      buttons: ["Ver pedido"],
    },
    pt_BR: {
      header: "Reembolso realizado",
      body: "Olá, {{customer_name}}! A {{shop_name}} reembolsou *{{amount}}* do seu pedido *{{order_number}}*.\n\nO valor volta pelo mesmo meio de pagamento. Dependendo do banco, pode levar alguns dias úteis.",
      buttons: ["Ver pedido"],
    },
    hi: {
      header: "रिफ़ंड कर दिया गया है",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} ने आपके ऑर्डर *{{order_number}}* के लिए *{{amount}}* का रिफ़ंड कर दिया है।\n\nपैसा उसी माध्यम में वापस आएगा जिससे आपने भुगतान किया था। बैंक के अनुसार इसमें कुछ कार्यदिवस लग सकते हैं।",
      buttons: ["ऑर्डर देखें"],
    },
    ar: {
      header: "تم رد المبلغ",
      body: "مرحبًا {{customer_name}}، قام متجر {{shop_name}} برد مبلغ *{{amount}}* عن طلبك رقم *{{order_number}}*.\n\nسيعود المبلغ بطريقة الدفع نفسها، وقد يستغرق ظهوره بضعة أيام عمل حسب البنك.",
      buttons: ["تفاصيل الطلب"],
    },
    de: {
      header: "Erstattung veranlasst",
      body: "Hallo {{customer_name}}, wir von {{shop_name}} haben Ihnen *{{amount}}* für Ihre Bestellung *{{order_number}}* erstattet.\n\nDas Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben. Je nach Bank kann das einige Werktage dauern.",
      buttons: ["Bestellung ansehen"],
    },
    fr: {
      header: "Remboursement effectué",
      body: "Bonjour {{customer_name}}, nous vous avons remboursé *{{amount}}* chez {{shop_name}} pour votre commande *{{order_number}}*.\n\nL’argent revient par le moyen de paiement utilisé. Selon votre banque, il peut falloir quelques jours ouvrés.",
      buttons: ["Voir la commande"],
    },
  },
})
