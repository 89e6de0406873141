import type { AdminMessageExplanation } from "../../contract"
import { explainReason, isReason } from "../../domain/messages/reasons"
import type { Translate } from "./translate"

/** What happened and what to do, in the reader's language where it is known in it. */
export interface Explained {
  message: string
  remedy: string
}

/**
 * The shop's server explains in English. Its standard sentences are translated here; what it adds
 * about one case, and Meta's errors, are shown as they came.
 */
export function translateExplanation(
  explanation: AdminMessageExplanation,
  t: Translate
): Explained {
  const { code, message, remedy } = explanation
  if (!isReason(code)) return { message, remedy }

  const standard = explainReason(code)
  return {
    message: message.startsWith(standard.message)
      ? t(`whatsapp.reasons.${code}.message`) + message.slice(standard.message.length)
      : message,
    remedy: remedy === standard.remedy ? t(`whatsapp.reasons.${code}.remedy`) : remedy,
  }
}
