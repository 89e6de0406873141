import type { World } from "../../world"
import { GraphError } from "../graph-error"

/** The number's messages a second, then one person's; both off unless a fault switches them on. */
export function checkLimits(world: World, numberId: string, waId: string, now: number): void {
  const { rateLimitMps, pairLimit } = world.faults
  if (rateLimitMps > 0 && !world.limits.takeFromNumber(numberId, rateLimitMps, now)) {
    throw new GraphError({ code: 130429 })
  }
  if (pairLimit && !world.limits.takeFromPair(`${numberId}:${waId}`, now)) {
    throw new GraphError({ code: 131056 })
  }
}
