const CATEGORIES: ReadonlySet<string> = new Set(["MARKETING", "UTILITY", "AUTHENTICATION"])

/** A category the table can hold; Meta may invent others. */
export function knownCategory(category: string | null | undefined): string | undefined {
  return category && CATEGORIES.has(category) ? category : undefined
}
