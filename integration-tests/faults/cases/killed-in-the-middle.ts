import type { FaultCase } from "../harness/fault-case"
import { hurry } from "../harness/hurry"
import { untilAccepted } from "../harness/look"
import type { Stage } from "../harness/stage"

const MESSAGES = 2_000

/** A shop that dies while it sends at full pace, and starts again. */
export const KILLED_IN_THE_MIDDLE: readonly FaultCase[] = [
  {
    name: "killed in the middle of 2,000",
    invariant: "each of them is received once",
    rate: 200,
    run: (stage) => killedAt(stage, [500]),
    verify: ({ statuses }) => expect(statuses).toEqual({ delivered: MESSAGES }),
  },
  {
    name: "killed again and again in the middle of 2,000",
    invariant: "each of them is received once",
    rate: 200,
    run: (stage) => killedAt(stage, [200, 500, 800]),
    verify: ({ statuses }) => expect(statuses).toEqual({ delivered: MESSAGES }),
  },
  {
    name: "killed with much claimed that never left",
    invariant: "of promotions and codes only those about to leave are given up, none is sent twice",
    rate: 150,
    async run(stage) {
      await stage.meta.faults({ latency_ms: 40 })
      await stage.admit(100, { purpose: "authentication" })
      await stage.admit(200)
      await stage.admit(200, { purpose: "marketing" })
      const shop = await stage.start({ settings: { claimAheadMs: 2_000 } })
      await untilAccepted(stage, 330)
      await stage.crash(shop)
      await stage.start()
    },
    verify({ givenUp, sent, admitted }) {
      expect(givenUp).toBeLessThan(40)
      expect(sent + givenUp).toBe(admitted)
    },
  },
]

async function killedAt(stage: Stage, kills: readonly number[]): Promise<void> {
  await stage.meta.faults({ latency_ms: 40 })
  await stage.admit(MESSAGES)
  for (const least of kills) {
    const shop = await stage.start()
    await untilAccepted(stage, least)
    await stage.crash(shop)
    expect((await stage.meta.tally()).total).toBeLessThan(MESSAGES)
  }
  await hurry(stage)
  await stage.start()
}
