import { NAMES, ORDER_ITEMS, ORDER_NUMBER, ORDER_PAGE, ORDER_TOTAL } from "../common-bindings"
import { ORDER_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when an order is edited: what it holds now, and what it comes to. */
export const orderUpdated = defineLibraryTemplate({
  name: "order_updated",
  group: "orders",
  description: "The order was changed: what it holds now",
  trigger: "order-edit.confirmed",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: { ...NAMES, order_number: ORDER_NUMBER, items: ORDER_ITEMS, total: ORDER_TOTAL },
    buttons: { "0": ORDER_PAGE },
  },
  buttons: [ORDER_BUTTON],
  texts: {
    en: {
      header: "Your order was changed",
      body: "Hi {{customer_name}}, your order *{{order_number}}* at {{shop_name}} has been changed. This is what it holds now.\n\nItems: {{items}}\nTotal: *{{total}}*\n\nIf something is not right, reply to this message.",
      buttons: ["View order"],
    },
    es: {
      header: "Tu pedido ha cambiado",
      body: "Hola, {{customer_name}}: hemos modificado tu pedido *{{order_number}}* en {{shop_name}}. Así queda ahora.\n\nArtículos: {{items}}\nTotal: *{{total}}*\n\nSi algo no es correcto, responde a este mensaje.",
      buttons: ["Ver pedido"],
    },
    pt_BR: {
      header: "O seu pedido foi alterado",
      body: "Olá, {{customer_name}}! O seu pedido *{{order_number}}* na {{shop_name}} foi alterado. Veja como ele ficou.\n\nItens: {{items}}\nTotal: *{{total}}*\n\nSe algo não estiver certo, responda a esta mensagem.",
      buttons: ["Ver pedido"],
    },
    hi: {
      header: "आपके ऑर्डर में बदलाव हुआ है",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर आपका ऑर्डर *{{order_number}}* बदला गया है। अब इसमें यह शामिल है।\n\nसामान: {{items}}\nकुल राशि: *{{total}}*\n\nअगर कुछ ठीक न लगे, तो इस संदेश का जवाब दें।",
      buttons: ["ऑर्डर देखें"],
    },
    ar: {
      header: "تم تعديل طلبك",
      body: "مرحبًا {{customer_name}}، تم تعديل طلبك رقم *{{order_number}}* لدى {{shop_name}}، وأصبح كما يلي.\n\nالمنتجات: {{items}}\nالإجمالي: *{{total}}*\n\nإذا لاحظت أي خطأ، فما عليك إلا الرد على هذه الرسالة.",
      buttons: ["تفاصيل الطلب"],
    },
    de: {
      header: "Ihre Bestellung wurde geändert",
      body: "Hallo {{customer_name}}, Ihre Bestellung *{{order_number}}* bei {{shop_name}} wurde geändert. Sie enthält jetzt Folgendes.\n\nArtikel: {{items}}\nGesamtbetrag: *{{total}}*\n\nStimmt etwas nicht? Dann antworten Sie auf diese Nachricht.",
      buttons: ["Bestellung ansehen"],
    },
    fr: {
      header: "Votre commande a été modifiée",
      body: "Bonjour {{customer_name}}, votre commande *{{order_number}}* chez {{shop_name}} a été modifiée. Voici ce qu’elle contient désormais.\n\nArticles : {{items}}\nTotal : *{{total}}*\n\nSi quelque chose ne va pas, répondez à ce message.",
      buttons: ["Voir la commande"],
    },
  },
})
