import type { ConsentWord } from "./consent-words"

/**
 * The one answer to an opt-out or opt-in, in the languages the ready-made templates have. It is a
 * free-form message inside the customer service window, so Meta needs not approve it.
 */
const CONFIRMATION_TEXTS: Record<string, Record<ConsentWord, string>> = {
  en: {
    stop: "You will not receive any more messages from {shop}. To receive them again, reply START.",
    start: "You will receive messages from {shop} again. To stop them at any time, reply STOP.",
  },
  es: {
    stop: "No recibirás más mensajes de {shop}. Para volver a recibirlos, responde ALTA.",
    start: "Volverás a recibir mensajes de {shop}. Para dejar de recibirlos, responde BAJA.",
  },
  pt: {
    stop: "Você não receberá mais mensagens de {shop}. Para voltar a receber, responda INICIAR.",
    start: "Você voltará a receber mensagens de {shop}. Para parar, responda PARAR.",
  },
  hi: {
    stop: "अब आपको {shop} से कोई संदेश नहीं मिलेगा। फिर से पाने के लिए START लिखकर भेजें।",
    start: "अब आपको {shop} से फिर संदेश मिलेंगे। इन्हें बंद करने के लिए STOP लिखकर भेजें।",
  },
  ar: {
    stop: "لن تصلك أي رسائل أخرى من {shop}. لاستلامها من جديد، أرسل كلمة ابدأ.",
    start: "ستصلك رسائل {shop} من جديد. لإيقافها في أي وقت، أرسل كلمة توقف.",
  },
  de: {
    stop: "Sie erhalten keine Nachrichten mehr von {shop}. Um sie wieder zu erhalten, antworten Sie START.",
    start: "Sie erhalten wieder Nachrichten von {shop}. Um sie zu beenden, antworten Sie STOPP.",
  },
  fr: {
    stop: "Vous ne recevrez plus de messages de {shop}. Pour en recevoir à nouveau, répondez START.",
    start: "Vous recevrez à nouveau les messages de {shop}. Pour les arrêter, répondez STOP.",
  },
}

/** The confirmation in a person's language, or in English when we do not speak it. */
export function consentConfirmationText({
  word,
  locale,
  shopName,
}: {
  word: ConsentWord
  locale: string | null | undefined
  shopName: string
}): string {
  const language = (locale ?? "").toLowerCase().split(/[-_]/)[0] ?? ""
  const known = Object.hasOwn(CONFIRMATION_TEXTS, language) ? language : "en"
  const texts = CONFIRMATION_TEXTS[known]
  // A function, since "$&" in a shop's name would otherwise be replaced.
  return texts?.[word].replace("{shop}", () => shopName) ?? ""
}
