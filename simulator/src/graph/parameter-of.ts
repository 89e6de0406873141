import type { Call } from "../http/routes"
import { asString, type JsonObject } from "../json"

/** A parameter from the body or, as Graph allows as well, from the address. */
export function parameterOf(call: Call, name: string): string | undefined {
  const value = call.json()[name]
  if (typeof value === "boolean") return String(value)
  return asString(value) ?? call.query.get(name) ?? undefined
}

/** All of them; the body's go first. */
export const parametersOf = (call: Call): JsonObject => ({
  ...Object.fromEntries(call.query),
  ...call.json(),
})
