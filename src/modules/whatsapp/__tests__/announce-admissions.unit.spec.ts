import { announceAdmissions } from "../announce-admissions"
import type { AdmittedMessage } from "../operations/messages/admitted-message"

describe("Messages that were admitted", () => {
  const NOON = "2026-11-21T12:00:00.000Z"
  const EVENING = "2026-11-21T18:00:00.000Z"

  function wakesFor(...times: (Date | undefined)[]) {
    const wakes: [string, Date | undefined][] = []
    announceAdmissions({
      messages: times.map(
        (sendAfter) => ({ numberId: "one", status: "queued", sendAfter }) as AdmittedMessage
      ),
      admissions: times.map((_, index) => ({
        id: `wamsg_${index}`,
        idempotencyKey: `order.placed:${index}`,
        status: "queued",
        created: true,
      })),
      announce: () => {},
      wake: (numberId, at) => wakes.push([numberId, at]),
    })
    return wakes
  }

  it("wake their number for the first of them", () => {
    expect(wakesFor(new Date(EVENING), new Date(NOON))).toEqual([["one", new Date(NOON)]])
    expect(wakesFor(new Date(EVENING), undefined)).toEqual([["one", undefined]])
  })

  it("wake it also when a workflow has made text of their time", () => {
    const asText = EVENING as unknown as Date
    expect(wakesFor(asText)).toEqual([["one", new Date(EVENING)]])
  })
})
