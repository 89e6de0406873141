/** Isolates a value from the direction of the text around it: `+1 …` stays readable in Arabic. */
const isolate = (value: string): string => `\u2068${value}\u2069`

/** Puts values in place of their `{names}`. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name)
}

/** Like {@link fill}, for numbers and codes shown inside a sentence of either direction. */
export function fillIsolated(text: string, values: Record<string, string>): string {
  const isolated = Object.entries(values).map(([key, value]) => [key, isolate(value)])
  return fill(text, Object.fromEntries(isolated) as Record<string, string>)
}
