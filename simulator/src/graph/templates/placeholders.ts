const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The variables of a text, each once, in order of appearance. */
export const variablesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? "")),
]

/** How often each variable stands in a text. */
export function usesIn(text: string): Map<string, number> {
  const uses = new Map<string, number>()
  for (const [, name = ""] of text.matchAll(placeholder)) uses.set(name, (uses.get(name) ?? 0) + 1)
  return uses
}

/** What a text says without its variables. */
export const withoutVariables = (text: string, between = ""): string =>
  text.replace(placeholder, between)
