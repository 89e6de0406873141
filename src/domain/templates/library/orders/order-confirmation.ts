import { NAMES, ORDER_ITEMS, ORDER_NUMBER, ORDER_TOTAL } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when an order is placed: what was ordered and for how much. */
export const orderConfirmation = defineLibraryTemplate({
  name: "order_confirmation",
  group: "orders",
  description: "What was ordered, and for how much",
  trigger: "order.placed",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: {
      ...NAMES,
      order_number: ORDER_NUMBER,
      items: ORDER_ITEMS,
      total: ORDER_TOTAL,
    },
  },
  texts: {
    en: {
      header: "Order confirmed",
      body: "Hi {{customer_name}}, thank you for your order at {{shop_name}}.\n\nOrder number: *{{order_number}}*\nItems: {{items}}\nTotal: *{{total}}*\n\nReply to this message if you have a question about your order.",
    },
    es: {
      header: "Pedido confirmado",
      body: "Hola, {{customer_name}}: gracias por tu pedido en {{shop_name}}.\n\nNúmero de pedido: *{{order_number}}*\nArtículos: {{items}}\nTotal: *{{total}}*\n\nResponde a este mensaje si tienes alguna pregunta sobre tu pedido.",
    },
    pt_BR: {
      header: "Pedido confirmado",
      body: "Olá, {{customer_name}}! Obrigado pelo seu pedido na {{shop_name}}.\n\nNúmero do pedido: *{{order_number}}*\nItens: {{items}}\nTotal: *{{total}}*\n\nResponda a esta mensagem se tiver alguma dúvida sobre o pedido.",
    },
    hi: {
      header: "ऑर्डर की पुष्टि",
      body: "नमस्ते {{customer_name}}, आपने {{shop_name}} से ऑर्डर किया, इसके लिए धन्यवाद।\n\nऑर्डर नंबर: *{{order_number}}*\nसामान: {{items}}\nकुल राशि: *{{total}}*\n\nऑर्डर के बारे में कोई सवाल हो तो इस संदेश का जवाब दें।",
    },
    ar: {
      header: "تم تأكيد الطلب",
      body: "مرحبًا {{customer_name}}، شكرًا لطلبك من {{shop_name}}.\n\nرقم الطلب: *{{order_number}}*\nالمنتجات: {{items}}\nالإجمالي: *{{total}}*\n\nيمكنك الرد على هذه الرسالة إذا كان لديك أي سؤال عن طلبك.",
    },
    de: {
      header: "Bestellung bestätigt",
      body: "Hallo {{customer_name}}, vielen Dank für Ihre Bestellung bei {{shop_name}}.\n\nBestellnummer: *{{order_number}}*\nArtikel: {{items}}\nGesamtbetrag: *{{total}}*\n\nAntworten Sie auf diese Nachricht, wenn Sie Fragen zu Ihrer Bestellung haben.",
    },
    fr: {
      header: "Commande confirmée",
      body: "Bonjour {{customer_name}}, merci pour votre commande chez {{shop_name}}.\n\nNuméro de commande : *{{order_number}}*\nArticles : {{items}}\nTotal : *{{total}}*\n\nRépondez à ce message si vous avez une question sur votre commande.",
    },
  },
})
