import type { World } from "../../world"
import { GraphError } from "../graph-error"

/** Answers with the error somebody asked for through `/_sim/faults`, if it is its turn. */
export function throwFault(
  world: World,
  on: "messages" | "media" | "management",
  waId?: string
): void {
  if (world.faults.errors.length === 0) return
  const fault = world.faults.takeError(on, waId)
  if (!fault) return
  throw new GraphError({
    code: fault.code,
    subcode: fault.subcode,
    details: fault.details,
    httpStatus: fault.http_status,
    isTransient: fault.is_transient,
  })
}
