import type { Call } from "../http/routes"
import { asString } from "../json"

/** A parameter from the body or, as Graph allows as well, from the address. */
export const parameterOf = (call: Call, name: string): string | undefined =>
  asString(call.json()[name]) ?? call.query.get(name) ?? undefined
