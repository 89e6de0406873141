import { NAMES, ORDER_NUMBER, ORDER_PAGE } from "../common-bindings"
import { ORDER_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when an order can be picked up: where, and when it is open. */
export const pickupReady = defineLibraryTemplate({
  name: "pickup_ready",
  group: "delivery",
  description: "The order can be picked up: where and when",
  trigger: "order.ready_for_pickup",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: {
      ...NAMES,
      order_number: ORDER_NUMBER,
      pickup_place: "{{ pickup.place }}",
      opening_hours: "{{ pickup.opening_hours }}",
    },
    buttons: { "0": ORDER_PAGE },
  },
  buttons: [ORDER_BUTTON],
  texts: {
    en: {
      header: "Ready for pickup",
      body: "Hi {{customer_name}}, your order *{{order_number}}* from {{shop_name}} is ready for you.\n\nPick it up at: {{pickup_place}}\nOpen: {{opening_hours}}\n\nPlease have the order number with you.",
      buttons: ["View order"],
    },
    es: {
      header: "Listo para recoger",
      body: "Hola, {{customer_name}}: tu pedido *{{order_number}}* de {{shop_name}} te está esperando.\n\nRecógelo en: {{pickup_place}}\nHorario: {{opening_hours}}\n\nTen a mano el número de pedido.",
      buttons: ["Ver pedido"],
    },
    pt_BR: {
      header: "Pronto para retirada",
      body: "Olá, {{customer_name}}! O seu pedido *{{order_number}}* da {{shop_name}} está pronto.\n\nRetire em: {{pickup_place}}\nHorário: {{opening_hours}}\n\nTenha o número do pedido em mãos.",
      buttons: ["Ver pedido"],
    },
    hi: {
      header: "ऑर्डर लेने के लिए तैयार है",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} से आपका ऑर्डर *{{order_number}}* तैयार है।\n\nयहाँ से लें: {{pickup_place}}\nखुलने का समय: {{opening_hours}}\n\nकृपया ऑर्डर नंबर साथ रखें।",
      buttons: ["ऑर्डर देखें"],
    },
    ar: {
      header: "طلبك جاهز للاستلام",
      body: "مرحبًا {{customer_name}}، طلبك رقم *{{order_number}}* من {{shop_name}} جاهز للاستلام.\n\nمكان الاستلام: {{pickup_place}}\nساعات العمل: {{opening_hours}}\n\nيُرجى إحضار رقم الطلب معك.",
      buttons: ["تفاصيل الطلب"],
    },
    de: {
      header: "Bereit zur Abholung",
      body: "Hallo {{customer_name}}, Ihre Bestellung *{{order_number}}* bei {{shop_name}} liegt für Sie bereit.\n\nAbholung: {{pickup_place}}\nGeöffnet: {{opening_hours}}\n\nBitte halten Sie die Bestellnummer bereit.",
      buttons: ["Bestellung ansehen"],
    },
    fr: {
      header: "Votre commande est prête",
      body: "Bonjour {{customer_name}}, votre commande *{{order_number}}* chez {{shop_name}} peut être retirée dès maintenant.\n\nLieu de retrait : {{pickup_place}}\nHoraires : {{opening_hours}}\n\nPensez à vous munir du numéro de commande.",
      buttons: ["Voir la commande"],
    },
  },
})
