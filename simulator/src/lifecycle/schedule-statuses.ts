import type { OutboundMessage } from "../state/message"
import type { World } from "../world"
import { advanceStatus } from "./advance-status"
import { findScript, type RecipientScript } from "./recipient-scripts"

/** Lets a message that was accepted take its way: sent, delivered, read, or what its script says. */
export function scheduleStatuses(world: World, message: OutboundMessage, failure?: number): void {
  const script = world.config.scriptedRecipients ? findScript(message.waId) : undefined
  const ending = failure === undefined ? scriptedFailure(script, message) : { code: failure }
  const { delays } = world.config
  if (stopsAt(script, "accepted") || delays.sent === null) return
  const after = (ms: number, act: () => void) => world.schedule.add(act, Date.now() + ms)

  const sent = delays.sent
  after(sent, () => {
    if (ending && !ending.afterSent)
      return void advanceStatus(world, message, "failed", ending.code)
    advanceStatus(world, message, "sent")
    // Reactions are only ever reported as sent.
    const endsSent = stopsAt(script, "sent") || message.type === "reaction"
    if (endsSent || delays.delivered === null) return
    after(delays.delivered, () => {
      if (ending) return void advanceStatus(world, message, "failed", ending.code)
      if (script?.kind === "skip_delivered") return void advanceStatus(world, message, "read")
      advanceStatus(world, message, "delivered")
      const { read } = world.config.delays
      if (stopsAt(script, "delivered") || read === null || !world.config.readReceipts) return
      after(read, () => advanceStatus(world, message, "read"))
    })
  })
}

const stopsAt = (script: RecipientScript | undefined, status: string) =>
  script?.kind === "stop_at" && script.status === status

function scriptedFailure(
  script: RecipientScript | undefined,
  message: OutboundMessage
): { code: number; afterSent?: boolean } | undefined {
  if (script?.kind !== "fail") return undefined
  if (script.onlyMarketing && message.template?.category !== "MARKETING") return undefined
  return { code: script.code, afterSent: script.after === "sent" }
}
