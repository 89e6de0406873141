import { NAMES, ORDER_NUMBER, ORDER_PAGE } from "../common-bindings"
import { ORDER_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when an order is shipped. Carriers' addresses differ, so the link stands in the text. */
export const orderShipped = defineLibraryTemplate({
  name: "order_shipped",
  group: "delivery",
  description: "The order is on its way, with its tracking link or number",
  trigger: "shipment.created",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: {
      ...NAMES,
      order_number: ORDER_NUMBER,
      tracking:
        "{{ fulfillment.tracking_url | default: fulfillment.tracking_number | default: '–' }}",
    },
    buttons: { "0": ORDER_PAGE },
  },
  buttons: [ORDER_BUTTON],
  texts: {
    en: {
      header: "Your order is on its way",
      body: "Hi {{customer_name}}, your order *{{order_number}}* from {{shop_name}} has been shipped.\n\nTracking: {{tracking}}\n\nYou can also follow it on the page of your order.",
      buttons: ["Track order"],
    },
    es: {
      header: "Tu pedido está en camino",
      body: "Hola, {{customer_name}}: tu pedido *{{order_number}}* de {{shop_name}} ya ha sido enviado.\n\nSeguimiento: {{tracking}}\n\nTambién puedes seguirlo en la página de tu pedido.",
      buttons: ["Seguir pedido"],
    },
    pt_BR: {
      header: "O seu pedido está a caminho",
      body: "Olá, {{customer_name}}! O seu pedido *{{order_number}}* da {{shop_name}} foi enviado.\n\nRastreamento: {{tracking}}\n\nVocê também pode acompanhar tudo na página do pedido.",
      buttons: ["Acompanhar pedido"],
    },
    hi: {
      header: "आपका ऑर्डर रवाना हो गया है",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} से आपका ऑर्डर *{{order_number}}* भेज दिया गया है।\n\nट्रैकिंग: {{tracking}}\n\nआप इसे अपने ऑर्डर के पेज पर भी देख सकते हैं।",
      buttons: ["ऑर्डर ट्रैक करें"],
    },
    ar: {
      header: "طلبك في الطريق",
      body: "مرحبًا {{customer_name}}، تم شحن طلبك رقم *{{order_number}}* من {{shop_name}}.\n\nالتتبّع: {{tracking}}\n\nيمكنك أيضًا متابعة الشحنة من صفحة الطلب.",
      buttons: ["تتبّع الطلب"],
    },
    de: {
      header: "Ihre Bestellung ist unterwegs",
      body: "Hallo {{customer_name}}, Ihre Bestellung *{{order_number}}* bei {{shop_name}} wurde versandt.\n\nSendungsverfolgung: {{tracking}}\n\nSie können sie auch auf der Seite Ihrer Bestellung verfolgen.",
      buttons: ["Sendung verfolgen"],
    },
    fr: {
      header: "Votre commande est en route",
      body: "Bonjour {{customer_name}}, votre commande *{{order_number}}* chez {{shop_name}} a été expédiée.\n\nSuivi : {{tracking}}\n\nVous pouvez aussi la suivre sur la page de votre commande.",
      buttons: ["Suivre la commande"],
    },
  },
})
