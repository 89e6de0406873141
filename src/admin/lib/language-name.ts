const knownNames = new Map<string, Intl.DisplayNames>()

/** What a template's language is called, such as "Portuguese (Brazil)" for `pt_BR`. */
export function languageName(code: string, locale: string): string {
  try {
    return namesIn(locale).of(code.replace("_", "-")) ?? code
  } catch {
    // Meta's codes are not all well-formed.
    return code
  }
}

// Making one takes a millisecond and more, and a list of languages asks for a hundred names.
function namesIn(locale: string): Intl.DisplayNames {
  const names =
    knownNames.get(locale) ??
    new Intl.DisplayNames([locale], { type: "language", languageDisplay: "standard" })
  knownNames.set(locale, names)
  return names
}
