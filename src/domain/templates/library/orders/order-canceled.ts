import { NAMES, ORDER_ITEMS, ORDER_NUMBER, ORDER_TOTAL } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when an order is canceled: which one, and what becomes of the money. */
export const orderCanceled = defineLibraryTemplate({
  name: "order_canceled",
  group: "orders",
  description: "The order was canceled, and what becomes of the money",
  trigger: "order.canceled",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: { ...NAMES, order_number: ORDER_NUMBER, items: ORDER_ITEMS, total: ORDER_TOTAL },
  },
  texts: {
    en: {
      header: "Order canceled",
      body: "Hi {{customer_name}}, your order *{{order_number}}* at {{shop_name}} has been canceled.\n\nItems: {{items}}\nTotal: {{total}}\n\nIf you have already paid, you will hear from us about your refund. If you did not expect this, reply to this message.",
    },
    es: {
      header: "Pedido cancelado",
      body: "Hola, {{customer_name}}: tu pedido *{{order_number}}* en {{shop_name}} ha sido cancelado.\n\nArtículos: {{items}}\nTotal: {{total}}\n\nSi ya lo habías pagado, te avisaremos sobre el reembolso. Si no esperabas esta cancelación, responde a este mensaje.",
    },
    pt_BR: {
      header: "Pedido cancelado",
      body: "Olá, {{customer_name}}! O seu pedido *{{order_number}}* na {{shop_name}} foi cancelado.\n\nItens: {{items}}\nTotal: {{total}}\n\nSe você já pagou, avisaremos sobre o reembolso. Se não esperava o cancelamento, responda a esta mensagem.",
    },
    hi: {
      header: "ऑर्डर रद्द हो गया",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर आपका ऑर्डर *{{order_number}}* रद्द कर दिया गया है।\n\nसामान: {{items}}\nकुल राशि: {{total}}\n\nअगर आप भुगतान कर चुके हैं, तो रिफ़ंड के बारे में हम आपको सूचित करेंगे। अगर यह आपकी जानकारी के बिना हुआ है, तो इस संदेश का जवाब दें।",
    },
    ar: {
      header: "تم إلغاء الطلب",
      body: "مرحبًا {{customer_name}}، تم إلغاء طلبك رقم *{{order_number}}* لدى {{shop_name}}.\n\nالمنتجات: {{items}}\nالإجمالي: {{total}}\n\nإذا كنت قد دفعت بالفعل، فسنراسلك بشأن استرداد المبلغ. وإذا لم تكن تتوقع هذا الإلغاء، فيمكنك الرد على هذه الرسالة.",
    },
    de: {
      header: "Bestellung storniert",
      body: "Hallo {{customer_name}}, Ihre Bestellung *{{order_number}}* bei {{shop_name}} wurde storniert.\n\nArtikel: {{items}}\nGesamtbetrag: {{total}}\n\nFalls Sie schon bezahlt haben, informieren wir Sie über die Erstattung. Kommt die Stornierung für Sie unerwartet? Dann antworten Sie auf diese Nachricht.",
    },
    fr: {
      header: "Commande annulée",
      body: "Bonjour {{customer_name}}, votre commande *{{order_number}}* chez {{shop_name}} a été annulée.\n\nArticles : {{items}}\nTotal : {{total}}\n\nSi vous avez déjà payé, nous vous informerons du remboursement. Si vous ne vous attendiez pas à cette annulation, répondez à ce message.",
    },
  },
})
