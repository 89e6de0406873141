import { badParameter } from "../messages/refusals"

/** A list of ids in an address: as JSON, or with commas. Undefined: there is none. */
export function parseIds(text: string | null): string[] | undefined {
  if (text === null) return undefined
  const ids = text
    .replace(/[[\]"\s]/g, "")
    .split(",")
    .filter(Boolean)
  if (ids.length === 0 || ids.some((id) => !/^\d+$/.test(id))) {
    throw badParameter("A list of ids is expected, like [1,2]")
  }
  return ids
}
