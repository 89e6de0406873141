export type JsonObject = { [key: string]: unknown }

/** Reads a value as an object, or as nothing: for walking JSON somebody else wrote. */
export const asObject = (value: unknown): JsonObject | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined

export const asObjects = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.map((item) => asObject(item) ?? {}) : []

export const asString = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined
