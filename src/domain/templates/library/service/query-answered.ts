import { NAMES } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when a question asked elsewhere, or longer ago than a day, is answered. */
export const queryAnswered = defineLibraryTemplate({
  name: "query_answered",
  group: "service",
  description: "A customer's question was answered",
  trigger: "query.answered",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: {
      ...NAMES,
      subject: "{{ query.subject | truncate: 100 }}",
      answer: "{{ query.answer | truncate: 500 }}",
    },
  },
  buttons: [{ type: "QUICK_REPLY" }, { type: "QUICK_REPLY" }],
  texts: {
    en: {
      header: "We have an answer for you",
      body: "Hi {{customer_name}}, you asked {{shop_name}} about *{{subject}}*. Here is our answer:\n\n{{answer}}\n\nDoes this answer your question?",
      buttons: ["Yes, thank you", "I have another question"],
    },
    es: {
      header: "Tenemos la respuesta",
      body: "Hola, {{customer_name}}: preguntaste a {{shop_name}} por *{{subject}}*. Esta es nuestra respuesta:\n\n{{answer}}\n\n¿Resuelve tu duda?",
      buttons: ["Sí, gracias", "Tengo otra pregunta"],
    },
    pt_BR: {
      header: "Temos a resposta",
      body: "Olá, {{customer_name}}! Você perguntou à {{shop_name}} sobre *{{subject}}*. Esta é a nossa resposta:\n\n{{answer}}\n\nIsso resolve a sua dúvida?",
      buttons: ["Sim, obrigado", "Tenho outra pergunta"],
    },
    hi: {
      header: "आपके सवाल का जवाब",
      body: "नमस्ते {{customer_name}} जी, आपने {{shop_name}} से *{{subject}}* के बारे में पूछा था। हमारा जवाब यह है:\n\n{{answer}}\n\nक्या आपके सवाल का जवाब मिल गया?",
      buttons: ["हाँ, धन्यवाद", "एक और सवाल है"],
    },
    ar: {
      header: "لدينا إجابة عن سؤالك",
      body: "مرحبًا {{customer_name}}، سألت {{shop_name}} عن *{{subject}}*.\n\nالإجابة: {{answer}}\n\nهل أجاب ذلك عن سؤالك؟",
      buttons: ["نعم، شكرًا", "لديّ سؤال آخر"],
    },
    de: {
      header: "Wir haben eine Antwort",
      body: "Hallo {{customer_name}}, Sie hatten {{shop_name}} eine Frage zum Thema *{{subject}}* gestellt. Hier ist unsere Antwort:\n\n{{answer}}\n\nIst Ihre Frage damit beantwortet?",
      buttons: ["Ja, danke", "Ich habe noch eine Frage"],
    },
    fr: {
      header: "Nous avons votre réponse",
      body: "Bonjour {{customer_name}}, vous avez interrogé {{shop_name}} au sujet de : *{{subject}}*. Voici notre réponse :\n\n{{answer}}\n\nCela répond-il à votre question ?",
      buttons: ["Oui, merci", "J’ai une autre question"],
    },
  },
})
