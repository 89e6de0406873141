import { setTimeout as pause } from "node:timers/promises"
import type { World } from "../world"

/** Waits until no status is due and nobody owes an answer to a webhook. */
export async function settle(world: World, timeoutMs = 10_000): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (world.schedule.size > 0 || world.webhooks.pending > 0) {
    if (Date.now() > deadline) {
      throw new Error(
        `Not settled: ${world.schedule.size} statuses due, ${world.webhooks.pending} webhooks pending`
      )
    }
    await pause(5)
  }
}
