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
  const parts = [""]
  let depth = 0
  for (const character of fields) {
    if ("{(".includes(character)) depth += 1
    if ("})".includes(character)) depth -= 1
    if (character === "," && depth === 0) parts.push("")
    else parts[parts.length - 1] += character
  }
  return parts
}
