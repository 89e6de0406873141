import type { OutboundMessage } from "../state/message"
import type { StoredTemplate } from "../state/stored-template"
import type { World } from "../world"

const freeServiceMessages = 1_000

/**
 * What Meta charges since October 2026: everything by its category, but a thousand service messages
 * a month and number, and all within a free entry point's 72 hours.
 */
export function pricingOf(
  world: World,
  message: { numberId: string; waId: string; template?: StoredTemplate; now: number; seq: number }
): OutboundMessage["pricing"] {
  const category = message.template?.category.toLowerCase() ?? "service"
  const onSent = isBefore24(world.settings.webhookVersion) || message.seq % 2 === 0
  if (world.windows.isFreeEntry(message.numberId, message.waId, message.now)) {
    return { category: "referral_conversion", type: "free_entry_point", onSent }
  }
  if (category !== "service") return { category, type: "regular", onSent }
  const used = (world.serviceMessages.get(message.numberId) ?? 0) + 1
  world.serviceMessages.set(message.numberId, used)
  return {
    category,
    type: used <= freeServiceMessages ? "free_customer_service" : "regular",
    onSent,
  }
}

/** Statuses carried a `conversation` until v24.0, and pricing always came with `sent`. */
export const isBefore24 = (version: string) => Number(version.slice(1)) < 24
