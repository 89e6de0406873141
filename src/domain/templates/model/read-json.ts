import type { JsonObject } from "../template-model"

/** An object, or nothing: what is stored came from outside. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined
}

/** A list; anything else is an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text; anything else is an empty one. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : ""
}

/** One of Meta's words, which it takes in any case. */
export function asWord(value: unknown): string {
  return asText(value).toUpperCase()
}

/** Some of an object's fields, those that are there. */
export function pick(object: object, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([key, value]) => keys.includes(key) && value !== undefined)
  )
}

/** An object's other fields. */
export function omit(object: object | undefined, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([key]) => !keys.includes(key)))
}
