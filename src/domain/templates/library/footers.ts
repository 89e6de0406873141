import type { LibraryLanguage } from "./library-template"

/** How to stop, under every ready-made template. Each names a word that is recognised as one. */
export const STOP_FOOTERS: Record<LibraryLanguage, string> = {
  en: "Reply STOP to stop these messages",
  es: "Responde BAJA para no recibir más mensajes",
  pt_BR: "Responda PARAR para não receber mais mensagens",
  hi: "संदेश बंद करने के लिए STOP लिखें",
  ar: "لإيقاف الرسائل أرسل كلمة توقف",
  de: "Antworten Sie STOPP, um keine Nachrichten zu erhalten",
  fr: "Répondez STOP pour ne plus recevoir de messages",
}
