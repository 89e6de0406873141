import { NAMES, ORDER_ITEMS, ORDER_NUMBER, ORDER_PAGE } from "../common-bindings"
import { ORDER_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when an order is packed: that it is being prepared, and what happens next. */
export const orderProcessing = defineLibraryTemplate({
  name: "order_processing",
  group: "orders",
  description: "The order is being prepared",
  trigger: "order.fulfillment_created",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: { ...NAMES, order_number: ORDER_NUMBER, items: ORDER_ITEMS },
    buttons: { "0": ORDER_PAGE },
  },
  buttons: [ORDER_BUTTON],
  texts: {
    en: {
      header: "We are preparing your order",
      body: "Hi {{customer_name}}, your order *{{order_number}}* from {{shop_name}} is being packed.\n\nItems: {{items}}\n\nWe will write to you again as soon as it is on its way.",
      buttons: ["View order"],
    },
    es: {
      header: "Estamos preparando tu pedido",
      body: "Hola, {{customer_name}}: ya estamos preparando tu pedido *{{order_number}}* de {{shop_name}}.\n\nArtículos: {{items}}\n\nTe escribiremos de nuevo en cuanto salga.",
      buttons: ["Ver pedido"],
    },
    pt_BR: {
      header: "Estamos preparando o seu pedido",
      body: "Olá, {{customer_name}}! O seu pedido *{{order_number}}* da {{shop_name}} já está sendo preparado.\n\nItens: {{items}}\n\nAvisaremos assim que ele sair para o envio.",
      buttons: ["Ver pedido"],
    },
    hi: {
      header: "आपका ऑर्डर तैयार हो रहा है",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} से आपका ऑर्डर *{{order_number}}* पैक किया जा रहा है।\n\nसामान: {{items}}\n\nऑर्डर रवाना होते ही हम आपको फिर संदेश भेजेंगे।",
      buttons: ["ऑर्डर देखें"],
    },
    ar: {
      header: "نحن نجهّز طلبك",
      body: "مرحبًا {{customer_name}}، يجري الآن تجهيز طلبك رقم *{{order_number}}* من {{shop_name}}.\n\nالمنتجات: {{items}}\n\nسنراسلك مجددًا فور شحن الطلب.",
      buttons: ["تفاصيل الطلب"],
    },
    de: {
      header: "Ihre Bestellung wird vorbereitet",
      body: "Hallo {{customer_name}}, Ihre Bestellung *{{order_number}}* bei {{shop_name}} wird gerade gepackt.\n\nArtikel: {{items}}\n\nWir melden uns wieder, sobald sie unterwegs ist.",
      buttons: ["Bestellung ansehen"],
    },
    fr: {
      header: "Nous préparons votre commande",
      body: "Bonjour {{customer_name}}, votre commande *{{order_number}}* chez {{shop_name}} est en cours de préparation.\n\nArticles : {{items}}\n\nNous vous écrirons dès qu’elle sera expédiée.",
      buttons: ["Voir la commande"],
    },
  },
})
