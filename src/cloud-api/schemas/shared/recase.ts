/** Rewrites the case of some enum-like keys of an object, leaving every other key as it is. */
export function recase(
  value: unknown,
  keys: readonly string[],
  change: (text: string) => string
): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  const copy: Record<string, unknown> = { ...value }
  for (const key of keys) {
    const text = copy[key]
    if (typeof text === "string") copy[key] = change(text)
  }
  return copy
}

/** Meta documents lower-case names here and takes any case. */
export const lowerCase = (text: string) => text.toLowerCase()

/** Meta documents upper-case names here and takes any case. */
export const upperCase = (text: string) => text.toUpperCase()
