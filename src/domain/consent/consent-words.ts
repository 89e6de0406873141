export type ConsentWord = "stop" | "start"

/**
 * What people write to stop and to start again, by language. Only a whole message counts: "please
 * don't stop" is not an opt-out.
 *
 * The English list holds the words United States rules oblige a sender to honour, "cancel", "end"
 * and "quit" among them. Other languages have no such list, and there their counterparts of
 * "cancel" are left out, since they mostly mean an order.
 */
const WORDS: Record<string, Record<ConsentWord, readonly string[]>> = {
  en: {
    stop: [
      ...["stop", "stop all", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke"],
      ...["opt out", "optout", "opt-out", "stop messages", "stop messaging me", "remove me"],
    ],
    start: [
      ...["start", "unstop", "subscribe", "resume", "opt in", "optin", "opt-in"],
      ...["start messages"],
    ],
  },
  es: {
    stop: [
      ...["alto", "parar", "pare", "baja", "dar de baja", "darme de baja", "darse de baja"],
      ...["detener", "detenga", "cancelar suscripción", "desuscribir", "desuscribirme"],
      ...["no molestar", "no más mensajes", "basta"],
    ],
    start: [
      ...["alta", "darme de alta", "iniciar", "empezar", "comenzar", "reanudar"],
      ...["suscribir", "suscribirme"],
    ],
  },
  pt: {
    stop: [
      ...["parar", "pare", "sair", "descadastrar", "me descadastrar", "cancelar inscrição"],
      ...["cancelar assinatura", "remover", "remover meu número", "não quero mais"],
      ...["não quero mais receber", "não receber mais"],
    ],
    start: [
      ...["iniciar", "começar", "retomar", "inscrever", "me inscrever", "cadastrar"],
      ...["quero receber", "voltar a receber"],
    ],
  },
  hi: {
    stop: [
      ...["रोकें", "रोको", "रुकें", "रुको", "बंद", "बंद करें", "बंद करो", "सदस्यता समाप्त करें"],
      ...["संदेश बंद करें", "स्टॉप", "band karo", "band karen", "roko"],
    ],
    start: [
      ...["शुरू", "शुरू करें", "शुरू करो", "चालू करें", "चालू करो", "सदस्यता लें", "स्टार्ट"],
      ...["shuru karo", "shuru karen", "chalu karo"],
    ],
  },
  ar: {
    stop: [
      ...["توقف", "قف", "وقف", "أوقف", "إيقاف", "ستوب", "إلغاء الاشتراك", "إلغاء اشتراكي"],
      ...["إيقاف الرسائل", "أوقف الرسائل"],
    ],
    start: ["ابدأ", "بدء", "اشتراك", "اشترك", "تشغيل", "استئناف", "ستارت"],
  },
  de: {
    stop: [
      ...["stopp", "abmelden", "abbestellen", "austragen", "beenden", "keine nachrichten"],
      ...["keine nachrichten mehr", "keine werbung", "keine werbung mehr"],
    ],
    start: ["anmelden", "abonnieren", "starten", "fortsetzen", "wieder anmelden"],
  },
  fr: {
    stop: [
      ...["arrêt", "arrêter", "arrêtez", "arrête", "désabonner", "me désabonner"],
      ...["désabonnement", "désinscrire", "me désinscrire", "désinscription"],
      ...["plus de messages"],
    ],
    start: [
      ...["démarrer", "commencer", "reprendre", "abonner", "m'abonner"],
      ...["inscription", "m'inscrire"],
    ],
  },
}

const BY_TEXT = new Map(
  Object.values(WORDS).flatMap(({ stop, start }) => [
    ...stop.map((text) => [plain(text), "stop"] as const),
    ...start.map((text) => [plain(text), "start"] as const),
  ])
)

/** Longer texts are conversation; not normalising them keeps large messages cheap. */
const LONGEST_CANDIDATE = 60

/** Says whether a whole message is an opt-out or opt-in word, in any language we know. */
export function recogniseConsentWord(text: string): ConsentWord | null {
  if (text.length > LONGEST_CANDIDATE) return null
  return BY_TEXT.get(plain(text)) ?? null
}

/** The languages whose words are known. */
export const CONSENT_WORD_LANGUAGES = Object.keys(WORDS)

/**
 * Takes away what does not tell words apart: case, accents, Arabic vowel marks and alef forms,
 * spaces, and anything around the words that is not a letter. Devanagari's vowel signs are letters
 * to its readers and stay.
 */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F\u0640\u064B-\u0655]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "")
    .replace(/[^\S\n]+/g, " ")
}
