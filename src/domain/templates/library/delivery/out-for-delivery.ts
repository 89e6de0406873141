import { NAMES, ORDER_NUMBER, ORDER_PAGE } from "../common-bindings"
import { ORDER_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent on the morning of the delivery. Half a day later it would be wrong, so Meta drops it then. */
export const outForDelivery = defineLibraryTemplate({
  name: "out_for_delivery",
  group: "delivery",
  description: "The order arrives today, and where",
  trigger: "order.out_for_delivery",
  purpose: "order_updates",
  category: "UTILITY",
  messageSendTtlSeconds: 43_200,
  bindings: {
    body: {
      ...NAMES,
      order_number: ORDER_NUMBER,
      address: "{{ order.shipping_address.address_1 }}, {{ order.shipping_address.city }}",
    },
    buttons: { "0": ORDER_PAGE },
  },
  buttons: [ORDER_BUTTON],
  texts: {
    en: {
      header: "Arriving today",
      body: "Hi {{customer_name}}, your order *{{order_number}}* from {{shop_name}} is out for delivery and should reach you today.\n\nAddress: {{address}}\n\nIf nobody will be there, reply to this message.",
      buttons: ["Track order"],
    },
    es: {
      header: "Llega hoy",
      body: "Hola, {{customer_name}}: tu pedido *{{order_number}}* de {{shop_name}} está en reparto y debería llegar hoy.\n\nDirección: {{address}}\n\nSi no habrá nadie, responde a este mensaje.",
      buttons: ["Seguir pedido"],
    },
    pt_BR: {
      header: "Chega hoje",
      body: "Olá, {{customer_name}}! O seu pedido *{{order_number}}* da {{shop_name}} saiu para entrega e deve chegar hoje.\n\nEndereço: {{address}}\n\nSe não houver ninguém para receber, responda a esta mensagem.",
      buttons: ["Acompanhar pedido"],
    },
    hi: {
      header: "आज पहुँचेगा",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} से आपका ऑर्डर *{{order_number}}* डिलीवरी के लिए निकल चुका है और आज पहुँच जाना चाहिए।\n\nपता: {{address}}\n\nअगर वहाँ कोई नहीं होगा, तो इस संदेश का जवाब दें।",
      buttons: ["ऑर्डर ट्रैक करें"],
    },
    ar: {
      header: "يصل طلبك اليوم",
      body: "مرحبًا {{customer_name}}، خرج طلبك رقم *{{order_number}}* من {{shop_name}} للتوصيل، ومن المتوقع أن يصل اليوم.\n\nالعنوان: {{address}}\n\nإذا لم يكن هناك من يستلمه، فيمكنك الرد على هذه الرسالة.",
      buttons: ["تتبّع الطلب"],
    },
    de: {
      header: "Kommt heute an",
      body: "Hallo {{customer_name}}, Ihre Bestellung *{{order_number}}* bei {{shop_name}} wird gerade zugestellt und sollte heute ankommen.\n\nAdresse: {{address}}\n\nIst niemand da? Dann antworten Sie auf diese Nachricht.",
      buttons: ["Sendung verfolgen"],
    },
    fr: {
      header: "Livraison aujourd’hui",
      body: "Bonjour {{customer_name}}, votre commande *{{order_number}}* chez {{shop_name}} est en cours de livraison et devrait arriver aujourd’hui.\n\nAdresse : {{address}}\n\nSi personne ne peut la recevoir, répondez à ce message.",
      buttons: ["Suivre la commande"],
    },
  },
})
