import type { AdminOverview } from "../../../contract"
import { todayFigures } from "../today-figures"

it("counts a message that was read as sent and delivered too", () => {
  const outbound = { read: 2, delivered: 1, queued: 4, failed: 1, suppressed: 3, canceled: 1 }
  const overview = { outbound, received: 5 } as unknown as AdminOverview

  expect(Object.fromEntries(todayFigures(overview).map(({ id, count }) => [id, count]))).toEqual({
    left: 3,
    delivered: 3,
    read: 2,
    waiting: 4,
    notSent: 4,
    failed: 1,
    received: 5,
  })
})
