const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ps", "prs", "ur"])

/** Which way a language of Meta's is read. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split(/[-_]/)[0]?.toLowerCase() ?? "") ? "rtl" : "ltr"
}
