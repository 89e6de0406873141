import { asObjects, asString, type JsonObject } from "../../../json"
import type { OutboundMessage } from "../../../state/message"

/** What one message costs, in dollars: the simulator's own prices. */
const prices: Record<string, number> = { MARKETING: 0.025, UTILITY: 0.004, AUTHENTICATION: 0.004 }

const round = (amount: number) => Math.round(amount * 10_000) / 10_000

/** What became of one template's messages of one day, in the shape of `template_analytics`. */
export function figuresOf(messages: OutboundMessage[]): JsonObject {
  const reached = (status: "sent" | "delivered" | "read") =>
    messages.filter(({ statusTimes }) => statusTimes[status] !== undefined).length
  const read = reached("read")
  // Some phones report that it was read and leave out that it was delivered.
  const delivered = messages.filter(
    ({ statusTimes }) => statusTimes.delivered !== undefined || statusTimes.read !== undefined
  ).length
  const clicked = clicksOf(messages)
  return {
    sent: reached("sent"),
    delivered,
    read,
    ...(clicked.length > 0 && { clicked }),
    cost: costsOf(messages, delivered, clicked),
  }
}

type Click = { type: string; button_content: string; count: number }

function clicksOf(messages: OutboundMessage[]): Click[] {
  const counts = new Map<string, Click>()
  const count = (type: string, button_content: string, by: number) => {
    const key = `${type}\n${button_content}`
    const known = counts.get(key) ?? { type, button_content, count: 0 }
    counts.set(key, { ...known, count: known.count + by })
  }
  for (const { clicks = [], template } of messages) {
    const buttons = asObjects(template?.components.find(({ type }) => type === "BUTTONS")?.buttons)
    for (const [index, button] of buttons.entries()) {
      const times = clicks.filter((click) => click === index).length
      if (times === 0) continue
      const label = asString(button.text) ?? ""
      if (button.type === "QUICK_REPLY") count("quick_reply_button", label, times)
      if (button.type !== "URL") continue
      count("url_button", label, times)
      count("unique_url_button", label, 1)
    }
  }
  return [...counts.values()]
}

function costsOf(messages: OutboundMessage[], delivered: number, clicked: Click[]): JsonObject[] {
  const spent = messages
    .filter(
      ({ pricing, statusTimes }) =>
        pricing.type === "regular" && (statusTimes.delivered ?? statusTimes.read) !== undefined
    )
    .reduce((sum, { pricing }) => sum + (prices[pricing.category.toUpperCase()] ?? 0), 0)
  const links = clicked
    .filter(({ type }) => type === "unique_url_button")
    .reduce((sum, { count }) => sum + count, 0)
  return [
    { type: "amount_spent", value: round(spent) },
    ...(delivered > 0 ? [{ type: "cost_per_delivered", value: round(spent / delivered) }] : []),
    ...(links > 0 ? [{ type: "cost_per_url_button_click", value: round(spent / links) }] : []),
  ]
}
