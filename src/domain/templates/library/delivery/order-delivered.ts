import { NAMES, ORDER_NUMBER } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when an order is delivered; one tap says that something is wrong with it. */
export const orderDelivered = defineLibraryTemplate({
  name: "order_delivered",
  group: "delivery",
  description: "The order was delivered, and how to say that something is wrong",
  trigger: "delivery.created",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: {
      ...NAMES,
      order_number: ORDER_NUMBER,
      delivered_on: "{{ fulfillment.delivered_at | date }}",
    },
  },
  buttons: [{ type: "QUICK_REPLY" }, { type: "QUICK_REPLY" }],
  texts: {
    en: {
      header: "Your order was delivered",
      body: "Hi {{customer_name}}, your order *{{order_number}}* from {{shop_name}} was delivered on {{delivered_on}}. Did everything arrive as it should?",
      buttons: ["Everything is fine", "There is a problem"],
    },
    es: {
      header: "Tu pedido ha sido entregado",
      body: "Hola, {{customer_name}}: tu pedido *{{order_number}}* de {{shop_name}} fue entregado el {{delivered_on}}. ¿Ha llegado todo bien?",
      buttons: ["Todo bien", "Hay un problema"],
    },
    pt_BR: {
      header: "O seu pedido foi entregue",
      body: "Olá, {{customer_name}}! O seu pedido *{{order_number}}* da {{shop_name}} foi entregue em {{delivered_on}}. Chegou tudo certo?",
      buttons: ["Tudo certo", "Tenho um problema"],
    },
    hi: {
      header: "आपका ऑर्डर पहुँच गया है",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} से आपका ऑर्डर *{{order_number}}* दिनांक {{delivered_on}} को पहुँचा दिया गया। क्या सब कुछ ठीक मिला?",
      buttons: ["सब ठीक है", "कुछ समस्या है"],
    },
    ar: {
      header: "تم توصيل طلبك",
      body: "مرحبًا {{customer_name}}، تم توصيل طلبك رقم *{{order_number}}* من {{shop_name}} بتاريخ {{delivered_on}}. هل وصل كل شيء كما ينبغي؟",
      buttons: ["كل شيء على ما يرام", "لديّ مشكلة"],
    },
    de: {
      header: "Ihre Bestellung ist da",
      body: "Hallo {{customer_name}}, Ihre Bestellung *{{order_number}}* bei {{shop_name}} wurde am {{delivered_on}} zugestellt. Ist alles gut angekommen?",
      buttons: ["Alles in Ordnung", "Es gibt ein Problem"],
    },
    fr: {
      header: "Votre commande est livrée",
      body: "Bonjour {{customer_name}}, votre commande *{{order_number}}* chez {{shop_name}} a été livrée le {{delivered_on}}. Tout est-il bien arrivé ?",
      buttons: ["Tout va bien", "Il y a un problème"],
    },
  },
})
