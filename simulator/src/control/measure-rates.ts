import type { World } from "../world"

export type NumberRate = {
  accepted: number
  /** Most messages in any window of one second. */
  busiest_second: number
  first_received_ms: number
  last_received_ms: number
}

/** How fast each number really sent, over the messages still remembered. */
export function measureRates(world: World): Record<string, NumberRate> {
  const times = new Map<string, number[]>()
  for (const message of world.history.all()) {
    if (message.direction !== "outbound") continue
    const list = times.get(message.number.id)
    if (list) list.push(message.receivedAt)
    else times.set(message.number.id, [message.receivedAt])
  }
  return Object.fromEntries(
    [...times].map(([numberId, list]) => [
      numberId,
      {
        accepted: list.length,
        busiest_second: busiestSecond(list),
        first_received_ms: list[0] ?? 0,
        last_received_ms: list.at(-1) ?? 0,
      },
    ])
  )
}

function busiestSecond(times: number[]): number {
  let most = 0
  let start = 0
  times.forEach((time, end) => {
    while ((times[start] ?? time) <= time - 1000) start += 1
    most = Math.max(most, end - start + 1)
  })
  return most
}
