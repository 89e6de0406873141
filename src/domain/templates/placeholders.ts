import { createBoundedCache } from "../automations/bounded-cache"

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g

/** A template text cut at its placeholders: literal pieces and variable names in turn. */
export type TextSegment = { kind: "literal"; text: string } | { kind: "variable"; name: string }

/** The same few texts are filled for thousands of people. */
const cuts = createBoundedCache<readonly TextSegment[]>(1000)

/** Cuts a text at its `{{placeholders}}`. */
export function splitPlaceholders(text: string): readonly TextSegment[] {
  return cuts(text, () => cut(text))
}

function cut(text: string): TextSegment[] {
  const segments: TextSegment[] = []
  let end = 0
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) segments.push({ kind: "literal", text: text.slice(end, match.index) })
    segments.push({ kind: "variable", name: match[1] ?? "" })
    end = match.index + match[0].length
  }
  if (end < text.length) segments.push({ kind: "literal", text: text.slice(end) })
  return segments
}

/** The names of a text's placeholders, each once, in order of appearance. */
export function placeholderNames(text: string): string[] {
  const names = splitPlaceholders(text).flatMap((segment) =>
    segment.kind === "variable" ? segment.name : []
  )
  return [...new Set(names)]
}

/** Puts values in place of placeholders; one without a value stays visible as it is. */
export function fillPlaceholders(text: string, values: Record<string, string> = {}): string {
  return splitPlaceholders(text)
    .map((segment) => {
      if (segment.kind === "literal") return segment.text
      return Object.hasOwn(values, segment.name) ? values[segment.name] : `{{${segment.name}}}`
    })
    .join("")
}
