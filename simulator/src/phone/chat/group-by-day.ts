import { dayLabel } from "../text/day-label"

type Timed = { received_ms: number }
export type Day<Message> = { label: string; messages: Message[] }

/** Messages under the day they came on, in order. */
export function groupByDay<Message extends Timed>(messages: Message[], now: number) {
  const days: Array<Day<Message>> = []
  for (const message of messages) {
    const label = dayLabel(message.received_ms, now)
    const last = days.at(-1)
    if (last?.label === label) last.messages.push(message)
    else days.push({ label, messages: [message] })
  }
  return days
}
