import type { Call } from "../../http/routes"
import type { BusinessNumber } from "../../state/business-number"
import { unknownObject } from "../graph-error"

/** The phone number named in the path. */
export function findNumber(call: Call): BusinessNumber {
  const id = call.params.id ?? ""
  const number = call.world.numbers.get(id)
  if (!number) throw unknownObject(id, call.request.method as "GET" | "POST" | "DELETE")
  return number
}
