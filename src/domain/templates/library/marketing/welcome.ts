import { NAMES } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when a customer signs up. Meta counts every welcome as marketing. */
export const welcome = defineLibraryTemplate({
  name: "welcome",
  group: "marketing",
  description: "A welcome for new customers",
  trigger: "customer.created",
  purpose: "marketing",
  category: "MARKETING",
  bindings: { body: { ...NAMES } },
  buttons: [{ type: "URL", path: "" }],
  texts: {
    en: {
      header: "Welcome!",
      body: "Hi {{customer_name}}, it is good to have you at {{shop_name}}. 👋\n\nHere you will be the first to hear about what is new. And if you have a question, just reply: people read this.",
      buttons: ["Visit the shop"],
    },
    es: {
      header: "¡Te damos la bienvenida!",
      body: "Hola, {{customer_name}}: nos alegra tenerte en {{shop_name}}. 👋\n\nPor aquí te enterarás antes que nadie de las novedades. Y si tienes alguna pregunta, responde sin más: te lee una persona.",
      buttons: ["Ir a la tienda"],
    },
    pt_BR: {
      header: "Boas-vindas!",
      body: "Olá, {{customer_name}}! Que bom ter você na {{shop_name}}. 👋\n\nPor aqui você fica sabendo das novidades antes de todo mundo. E se tiver alguma dúvida, é só responder: quem lê é gente de verdade.",
      buttons: ["Visitar a loja"],
    },
    hi: {
      header: "आपका स्वागत है!",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} में आपका स्वागत है। 👋\n\nयहाँ आपको नई चीज़ों की ख़बर सबसे पहले मिलेगी। कोई सवाल हो तो बस जवाब दें, आपके संदेश हमारी टीम पढ़ती है।",
      buttons: ["दुकान देखें"],
    },
    ar: {
      header: "أهلًا وسهلًا!",
      body: "مرحبًا {{customer_name}}، يسعدنا انضمامك إلى {{shop_name}}. 👋\n\nهنا ستصلك أخبار كل جديد قبل غيرك. وإذا كان لديك أي سؤال، فما عليك إلا الرد، ففريقنا يقرأ رسائلك.",
      buttons: ["زيارة المتجر"],
    },
    de: {
      header: "Willkommen!",
      body: "Hallo {{customer_name}}, schön, dass Sie bei {{shop_name}} sind. 👋\n\nHier erfahren Sie Neuigkeiten zuerst. Und wenn Sie eine Frage haben, antworten Sie einfach: Hier lesen Menschen mit.",
      buttons: ["Zum Shop"],
    },
    fr: {
      header: "Bienvenue !",
      body: "Bonjour {{customer_name}}, nous sommes ravis de vous compter parmi les clients de {{shop_name}}. 👋\n\nIci, vous saurez tout des nouveautés avant les autres. Et si vous avez une question, répondez simplement : une vraie personne vous lira.",
      buttons: ["Voir la boutique"],
    },
  },
})
