import { NAMES } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/**
 * Asks whether a sign-up was meant, before anything else is sent. The buttons send the words that
 * start and stop messages, in whatever language they are labelled.
 */
export const optInConfirmation = defineLibraryTemplate({
  name: "opt_in_confirmation",
  group: "account",
  description: "Asks whether a sign-up for messages was meant",
  trigger: "whatsapp-consent.requested",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: { body: { ...NAMES }, buttons: { "0": "START", "1": "STOP" } },
  buttons: [{ type: "QUICK_REPLY" }, { type: "QUICK_REPLY" }],
  texts: {
    en: {
      header: "Please confirm",
      body: "Hi {{customer_name}}, somebody entered this number to get messages from {{shop_name}} on WhatsApp. Was that you?\n\nWithout your confirmation, we will not write to you again.",
      buttons: ["Yes, I confirm", "No, that was not me"],
    },
    es: {
      header: "Confírmalo, por favor",
      body: "Hola, {{customer_name}}: alguien indicó este número para recibir mensajes de {{shop_name}} por WhatsApp. ¿Fuiste tú?\n\nSin tu confirmación, no volveremos a escribirte.",
      buttons: ["Sí, confirmo", "No, no fui yo"],
    },
    pt_BR: {
      header: "Confirme, por favor",
      body: "Olá, {{customer_name}}! Alguém informou este número para receber mensagens da {{shop_name}} no WhatsApp. Foi você?\n\nSem a sua confirmação, não escreveremos de novo.",
      buttons: ["Sim, confirmo", "Não fui eu"],
    },
    hi: {
      header: "कृपया पुष्टि करें",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} के संदेश WhatsApp पर पाने के लिए किसी ने यह नंबर दिया है। क्या यह आपने किया था?\n\nआपकी पुष्टि के बिना हम आपको दोबारा संदेश नहीं भेजेंगे।",
      buttons: ["हाँ, पुष्टि करें", "नहीं, मैंने नहीं"],
    },
    ar: {
      header: "يُرجى التأكيد",
      body: "مرحبًا {{customer_name}}، تم إدخال هذا الرقم لاستلام رسائل من {{shop_name}} عبر واتساب. هل كان ذلك بطلب منك؟\n\nلن نراسلك مرة أخرى دون تأكيد منك.",
      buttons: ["نعم، أؤكد", "لا، لم أطلب ذلك"],
    },
    de: {
      header: "Bitte bestätigen",
      body: "Hallo {{customer_name}}, diese Nummer wurde angegeben, um Nachrichten von {{shop_name}} über WhatsApp zu erhalten. Waren Sie das?\n\nOhne Ihre Bestätigung schreiben wir Ihnen nicht wieder.",
      buttons: ["Ja, ich bestätige", "Nein, das war ich nicht"],
    },
    fr: {
      header: "Confirmez, s’il vous plaît",
      body: "Bonjour {{customer_name}}, ce numéro a été indiqué pour recevoir des messages de {{shop_name}} sur WhatsApp. Était-ce vous ?\n\nSans votre confirmation, nous ne vous écrirons plus.",
      buttons: ["Oui, je confirme", "Non, ce n’est pas moi"],
    },
  },
})
