import type { World } from "../../world"
import { GraphError } from "../graph-error"

const windowClosed = 131047

/**
 * Outside 24 hours from the person's last message only templates go. Refuses at once, or answers
 * the code the message is to fail with, as the configuration says: Meta does both.
 */
export function checkWindow(
  world: World,
  numberId: string,
  waId: string,
  now: number
): number | undefined {
  if (world.windows.isOpen(numberId, waId, now)) return undefined
  if (world.config.windowClosed === "fail_later") return windowClosed
  throw new GraphError({ code: windowClosed })
}
