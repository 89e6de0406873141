import type { TemplateCategory } from "../../../../../cloud-api"

const CATEGORIES: ReadonlySet<string> = new Set(["MARKETING", "UTILITY", "AUTHENTICATION"])

/** A category the table can hold; Meta may invent others. */
export function knownCategory(category: string | null | undefined): TemplateCategory | undefined {
  return category && CATEGORIES.has(category) ? (category as TemplateCategory) : undefined
}
