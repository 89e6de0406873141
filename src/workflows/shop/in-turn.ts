import type { MedusaContainer } from "@medusajs/framework/types"
import { whatsappModule } from "../whatsapp-module"

/** Longer than the clocks of processes differ, shorter than any schedule. */
const TURN_MS = 60_000

/**
 * Does a scheduled job's work in one of the processes whose clock struck. Without a Redis they share,
 * each does it: the work must bear to be done twice.
 */
export async function inTurn({
  container,
  name,
  work,
}: {
  container: MedusaContainer
  /** The job's name. */
  name: string
  work: () => Promise<unknown>
}): Promise<void> {
  if (await whatsappModule(container).takeTurn({ name, forMs: TURN_MS })) await work()
}
