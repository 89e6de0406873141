import { isLongerThan } from "./count-characters"
import { invalid, missing } from "./refusals"

/** A required or optional text inside an interactive message, with Meta's ceiling. */
export function checkTextLength(field: {
  name: string
  value: unknown
  most: number
  required?: boolean
}): void {
  const { name, value, most } = field
  if (value === undefined || value === null || value === "") {
    if (field.required) throw missing(name)
    return
  }
  if (typeof value !== "string") throw invalid(`${name} must be a string`)
  if (isLongerThan(value, most)) {
    throw invalid(`${name} length invalid. Min length: 1, Max length: ${most}`)
  }
}
