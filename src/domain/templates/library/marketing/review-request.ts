import { NAMES, ORDER_PAGE } from "../common-bindings"
import { ORDER_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"

/** Asks for a review of a product. Without the order it came from, Meta calls that marketing. */
export const reviewRequest = defineLibraryTemplate({
  name: "review_request",
  group: "marketing",
  description: "Asks for a review of a product",
  trigger: "delivery.created",
  purpose: "marketing",
  category: "MARKETING",
  bindings: {
    body: { ...NAMES, product: "{{ order.items[0].title | truncate: 80 }}" },
    buttons: { "0": ORDER_PAGE },
  },
  buttons: [ORDER_BUTTON],
  texts: {
    en: {
      header: "What do you think of it?",
      body: "Hi {{customer_name}}, by now you know your *{{product}}* from {{shop_name}} better than anybody. Would you tell others what it is like? A line or two is enough.",
      buttons: ["Write a review"],
    },
    es: {
      header: "¿Qué te parece?",
      body: "Hola, {{customer_name}}: a estas alturas ya conoces bien tu *{{product}}* de {{shop_name}}. ¿Les cuentas a otras personas qué te parece? Con una línea o dos basta.",
      buttons: ["Escribir una reseña"],
    },
    pt_BR: {
      header: "O que você achou?",
      body: "Olá, {{customer_name}}! A esta altura você já conhece bem o produto *{{product}}* da {{shop_name}}. Que tal contar para outras pessoas o que achou? Uma ou duas linhas bastam.",
      buttons: ["Escrever avaliação"],
    },
    hi: {
      header: "आपको कैसा लगा?",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} से लिया *{{product}}* अब तक आप अच्छी तरह परख चुके होंगे। क्या आप दूसरों को बताएँगे कि वह कैसा है? एक-दो पंक्तियाँ काफ़ी हैं।",
      buttons: ["रिव्यू लिखें"],
    },
    ar: {
      header: "ما رأيك؟",
      body: "مرحبًا {{customer_name}}، لا بد أنك صرت تعرف *{{product}}* من {{shop_name}} أكثر من غيرك. هل تشارك الآخرين رأيك؟ يكفي سطر أو سطران.",
      buttons: ["كتابة تقييم"],
    },
    de: {
      header: "Wie gefällt es Ihnen?",
      body: "Hallo {{customer_name}}, inzwischen kennen Sie *{{product}}* von {{shop_name}} besser als jeder andere. Erzählen Sie anderen davon? Ein, zwei Zeilen genügen.",
      buttons: ["Bewertung schreiben"],
    },
    fr: {
      header: "Qu’en pensez-vous ?",
      body: "Bonjour {{customer_name}}, vous connaissez désormais *{{product}}* de {{shop_name}} mieux que personne. Accepteriez-vous d’en parler aux autres ? Une ligne ou deux suffisent.",
      buttons: ["Donner mon avis"],
    },
  },
})
