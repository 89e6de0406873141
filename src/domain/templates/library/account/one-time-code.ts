import { inEveryLanguage } from "../define-library-template"
import type { LibraryLanguage, LibraryTemplate } from "../library-template"

const MINUTES = 10

const COPY_CODE: Record<LibraryLanguage, string> = {
  en: "Copy code",
  es: "Copiar código",
  pt_BR: "Copiar código",
  hi: "कोड कॉपी करें",
  ar: "نسخ الرمز",
  de: "Code kopieren",
  fr: "Copier le code",
}

/** A code to sign in with. Meta writes its texts, in every language, and allows no others. */
export const oneTimeCode: LibraryTemplate = {
  name: "one_time_code",
  group: "account",
  description: "A code to sign in with, in Meta's own words",
  trigger: "one_time_code.requested",
  purpose: "authentication",
  category: "AUTHENTICATION",
  bindings: { body: { "1": "{{ code }}" } },
  languages: inEveryLanguage((language) => ({
    name: "one_time_code",
    language,
    category: "AUTHENTICATION",
    parameterFormat: "POSITIONAL",
    // A code that arrives after it has expired only confuses.
    messageSendTtlSeconds: MINUTES * 60,
    components: [
      { type: "BODY", add_security_recommendation: true },
      { type: "FOOTER", code_expiration_minutes: MINUTES },
      {
        type: "BUTTONS",
        buttons: [{ type: "OTP", otp_type: "COPY_CODE", text: COPY_CODE[language] }],
      },
    ],
  })),
}
