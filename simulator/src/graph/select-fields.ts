import type { JsonObject } from "../json"

/** `?fields=a,b{c}`: the named fields and always the id; everything when nothing is named. */
export function selectFields(object: JsonObject, fields: string | null): JsonObject {
  if (!fields) return object
  const names = new Set(splitTopLevel(fields).map((field) => field.split(/[.{(]/)[0]?.trim()))
  names.add("id")
  return Object.fromEntries(
    Object.entries(object).filter(([name, value]) => names.has(name) && value !== undefined)
  )
}

/** Splits at commas that are not inside braces or parentheses. */
function splitTopLevel(fields: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < fields.length; index += 1) {
    const character = fields.charAt(index)
    if ("{(".includes(character)) depth += 1
    if ("})".includes(character)) depth -= 1
    if (character !== "," || depth > 0) continue
    parts.push(fields.slice(start, index))
    start = index + 1
  }
  return [...parts, fields.slice(start)]
}
