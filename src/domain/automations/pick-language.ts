/**
 * Chooses among a template's languages: the wanted one, else the same language of another region,
 * else the same for the fallback. Meta itself never falls back: asking for a language a template
 * does not have is an error.
 */
export function pickLanguage(
  available: readonly string[],
  wanted: string | null | undefined,
  fallback: string | null | undefined
): string | null {
  return closest(available, wanted) ?? closest(available, fallback)
}

function closest(available: readonly string[], locale: string | null | undefined): string | null {
  if (!locale) return null
  const code = normalise(locale)
  const exact = available.find((language) => normalise(language) === code)
  if (exact) return exact

  const language = languageOf(code)
  const related = available.filter((other) => languageOf(normalise(other)) === language).sort()
  // The language without a region comes first when sorted: nearest to all of them.
  return related[0] ?? null
}

function normalise(locale: string): string {
  return locale.replaceAll("-", "_").toLowerCase()
}

function languageOf(code: string): string {
  return code.split("_")[0] ?? code
}
