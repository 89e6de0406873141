import { NAMES, ORDER_NUMBER } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Asks about one delivered order, by its number: what Meta still calls utility. */
export const deliveryFeedback = defineLibraryTemplate({
  name: "delivery_feedback",
  group: "delivery",
  description: "Asks how satisfied the customer is with one order",
  trigger: "delivery.created",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: { body: { ...NAMES, order_number: ORDER_NUMBER } },
  buttons: [{ type: "QUICK_REPLY" }, { type: "QUICK_REPLY" }, { type: "QUICK_REPLY" }],
  texts: {
    en: {
      header: "How was your order?",
      body: "Hi {{customer_name}}, how satisfied are you with the delivery of your order *{{order_number}}* from {{shop_name}}? One tap is enough, and you may add a few words.",
      buttons: ["Satisfied", "It was all right", "Not satisfied"],
    },
    es: {
      header: "¿Qué tal tu pedido?",
      body: "Hola, {{customer_name}}: ¿qué te ha parecido la entrega de tu pedido *{{order_number}}* de {{shop_name}}? Basta un toque y, si quieres, añade unas palabras.",
      buttons: ["Muy bien", "Regular", "Mal"],
    },
    pt_BR: {
      header: "Como foi o seu pedido?",
      body: "Olá, {{customer_name}}! O que você achou da entrega do seu pedido *{{order_number}}* da {{shop_name}}? Basta um toque e, se quiser, escreva algumas palavras.",
      buttons: ["Gostei", "Foi razoável", "Não gostei"],
    },
    hi: {
      header: "आपका ऑर्डर कैसा रहा?",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} से आपके ऑर्डर *{{order_number}}* की डिलीवरी कैसी रही? बस एक टैप काफ़ी है, चाहें तो कुछ शब्द भी लिखें।",
      buttons: ["अच्छी रही", "ठीक-ठाक", "अच्छी नहीं रही"],
    },
    ar: {
      header: "كيف كان طلبك؟",
      body: "مرحبًا {{customer_name}}، ما مدى رضاك عن توصيل طلبك رقم *{{order_number}}* من {{shop_name}}؟ تكفي ضغطة واحدة، ويسعدنا أن تضيف بضع كلمات.",
      buttons: ["راضٍ", "مقبول", "غير راضٍ"],
    },
    de: {
      header: "Wie war Ihre Bestellung?",
      body: "Hallo {{customer_name}}, wie zufrieden sind Sie mit der Lieferung Ihrer Bestellung *{{order_number}}* bei {{shop_name}}? Ein Tippen genügt, gern auch mit ein paar Worten.",
      buttons: ["Zufrieden", "In Ordnung", "Nicht zufrieden"],
    },
    fr: {
      header: "Votre commande vous convient-elle ?",
      body: "Bonjour {{customer_name}}, que pensez-vous de la livraison de votre commande *{{order_number}}* chez {{shop_name}} ? Un appui suffit, et vous pouvez ajouter quelques mots.",
      buttons: ["Très bien", "Moyen", "Pas bien"],
    },
  },
})
