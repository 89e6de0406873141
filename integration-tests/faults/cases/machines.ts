import type { FaultCase } from "../harness/fault-case"
import { hurry } from "../harness/hurry"
import { countOf, untilAccepted, untilStatus } from "../harness/look"
import { PATIENCE_MS } from "../harness/patience"
import type { Stage } from "../harness/stage"
import { eventually } from "../../shop/eventually"

/** A lease that ends while a test waits for it. */
const SHORT_LEASE = { laneLeaseMs: 1_500 }

/** Several processes, wrong clocks, deployments and too few connections. */
export const MACHINES: readonly FaultCase[] = [
  {
    name: "two workers on one number",
    invariant: "each message leaves once, whoever sends it",
    rate: 300,
    async run(stage) {
      await stage.admit(400)
      await stage.start()
      await stage.start({ port: undefined })
      await untilStatus(stage, "delivered", 400)
    },
  },
  {
    name: "one of two workers killed",
    invariant: "the other takes its number over, and each message leaves once",
    rate: 50,
    async run(stage) {
      await stage.admit(400)
      await stage.admit(100, { purpose: "marketing" })
      // The first holds the number when the second comes, which alone hears webhooks.
      const holder = await stage.start({ port: undefined, settings: SHORT_LEASE })
      await untilAccepted(stage, 20)
      await stage.start()
      await holder.kill()
      expect((await stage.meta.tally()).total).toBeLessThan(500)
      await hurry(stage)
    },
  },
  {
    name: "a worker put to sleep past its lease",
    invariant: "when it wakes, it sends nothing that the other has taken over",
    rate: 20,
    async run(stage) {
      await stage.meta.faults({ latency_ms: 300 })
      await stage.admit(200)
      await stage.admit(100, { purpose: "marketing" })
      const settings = { ...SHORT_LEASE, claimAheadMs: 1_000 }
      const holder = await stage.start({ port: undefined, settings })
      await untilAccepted(stage, 20)
      const owner = await laneOwner(stage)
      await stage.start()
      holder.freeze()
      await eventually(async () => expect(await laneOwner(stage)).not.toBe(owner), {
        withinMs: PATIENCE_MS,
      })
      await untilAccepted(stage, (await stage.meta.tally()).total + 20)
      holder.thaw()
      // It says goodbye once nothing of its own is under way any more.
      await holder.leave()
      await hurry(stage)
    },
  },
  {
    name: "a clock that is a minute ahead",
    invariant: "two workers whose clocks differ send each message once",
    rate: 200,
    async run(stage) {
      await stage.admit(300)
      await stage.start({ clockAheadMs: 60_000 })
      await stage.start({ port: undefined })
      await untilStatus(stage, "delivered", 300)
    },
  },
  {
    name: "a clock that is a minute ahead, killed",
    invariant: "a worker whose clock is right takes over and sends each message once",
    async run(stage) {
      await stage.meta.faults({ hold_responses: true, webhooks: { hold: true } })
      await stage.admit(100)
      const shop = await stage.start({ clockAheadMs: 60_000 })
      await untilAccepted(stage, 100)
      await stage.crash(shop)
      await stage.start()
      await untilStatus(stage, "unconfirmed", 100)
    },
  },
  {
    name: "shutdown during load",
    invariant: "requests under way are written back, the rest stays queued, and it ends with 0",
    rate: 40,
    async run(stage) {
      await stage.meta.faults({ latency_ms: 500 })
      await stage.admit(400)
      const shop = await stage.start()
      await untilAccepted(stage, 60)
      expect(await shop.leave()).toBe(0)
      expect(await countOf(stage, "sending")).toBe(0)
      expect(await countOf(stage, "unconfirmed")).toBe(0)
      expect(await countOf(stage, "queued")).toBeGreaterThan(0)
      await hurry(stage)
      await stage.start()
      await untilStatus(stage, "delivered", 400)
    },
  },
  {
    name: "connection pool of two",
    invariant: "sending and receiving share too few connections and both come to their end",
    rate: 400,
    async run(stage) {
      await stage.admit(300)
      await stage.start({ connections: 2 })
      await untilStatus(stage, "delivered", 300)
    },
  },
]

/** The process that sends from the number. */
async function laneOwner({ db }: Stage): Promise<string> {
  const [owner = ""] = await db("whatsapp_phone_number").pluck<string[]>("lane_owner")
  return owner
}
