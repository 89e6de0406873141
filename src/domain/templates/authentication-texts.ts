import { fillPlaceholders } from "../../../../src/domain/templates/placeholders"
import { whatsappWords } from "../../../../src/domain/templates/rendering/whatsapp-words"

/** What an authentication template says in a language: Meta's own words, no others. */
export function authenticationTexts(
  language: string,
  wanted: { security: boolean; minutes?: number }
): { body: string; footer?: string; copy: string; autofill: string } {
  const { code, secret, expires, copyCode, autofill } = whatsappWords(language)
  const { security, minutes } = wanted
  return {
    body: security ? `${code} ${secret}` : code,
    ...(minutes !== undefined && {
      footer: fillPlaceholders(expires, { minutes: String(minutes) }),
    }),
    copy: copyCode,
    autofill,
  }
}
