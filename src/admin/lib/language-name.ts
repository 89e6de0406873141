/** What a template's language is called, such as "Portuguese (Brazil)" for `pt_BR`. */
export function languageName(code: string, locale: string): string {
  try {
    const names = new Intl.DisplayNames([locale], { type: "language", languageDisplay: "standard" })
    return names.of(code.replace("_", "-")) ?? code
  } catch {
    // Meta's codes are not all well-formed.
    return code
  }
}
