type Texts = {
  code: string
  security: string
  expires: (minutes: number) => string
  copy: string
  autofill: string
}

const english: Texts = {
  code: "*{{1}}* is your verification code.",
  security: "For your security, do not share this code.",
  expires: (minutes) => `This code expires in ${minutes} minutes.`,
  copy: "Copy code",
  autofill: "Autofill",
}

/** Meta's own words, in the languages of the library; the rest is said in English. */
const byLanguage: Record<string, Texts> = {
  en: english,
  es: {
    code: "Tu código de verificación es *{{1}}*.",
    security: "Por tu seguridad, no compartas este código.",
    expires: (minutes) => `Este código caduca en ${minutes} minutos.`,
    copy: "Copiar código",
    autofill: "Autocompletar",
  },
  pt: {
    code: "*{{1}}* é o seu código de verificação.",
    security: "Para sua segurança, não compartilhe este código.",
    expires: (minutes) => `Este código expira em ${minutes} minutos.`,
    copy: "Copiar código",
    autofill: "Preencher automaticamente",
  },
  de: {
    code: "*{{1}}* ist dein Verifizierungscode.",
    security: "Teile diesen Code zu deiner Sicherheit mit niemandem.",
    expires: (minutes) => `Dieser Code läuft in ${minutes} Minuten ab.`,
    copy: "Code kopieren",
    autofill: "Automatisch ausfüllen",
  },
  fr: {
    code: "*{{1}}* est votre code de vérification.",
    security: "Pour votre sécurité, ne partagez pas ce code.",
    expires: (minutes) => `Ce code expire dans ${minutes} minutes.`,
    copy: "Copier le code",
    autofill: "Remplir automatiquement",
  },
  hi: {
    code: "*{{1}}* आपका वेरिफ़िकेशन कोड है.",
    security: "अपनी सुरक्षा के लिए, इस कोड को किसी के साथ शेयर न करें.",
    expires: (minutes) => `यह कोड ${minutes} मिनट में एक्सपायर हो जाएगा.`,
    copy: "कोड कॉपी करें",
    autofill: "ऑटोफ़िल करें",
  },
  ar: {
    code: "*{{1}}* هو رمز التحقق الخاص بك.",
    security: "للحفاظ على أمانك، لا تشارك هذا الرمز.",
    expires: (minutes) => `تنتهي صلاحية هذا الرمز خلال ${minutes} دقيقة.`,
    copy: "نسخ الرمز",
    autofill: "تعبئة تلقائية",
  },
}

/** What Meta writes into an authentication template in a language: its own words, no others. */
export function authenticationTexts(
  language: string,
  wanted: { security: boolean; minutes?: number }
): { body: string; footer?: string; copy: string; autofill: string } {
  const texts = byLanguage[language.split("_")[0] ?? ""] ?? english
  return {
    body: wanted.security ? `${texts.code} ${texts.security}` : texts.code,
    ...(wanted.minutes !== undefined && { footer: texts.expires(wanted.minutes) }),
    copy: texts.copy,
    autofill: texts.autofill,
  }
}
