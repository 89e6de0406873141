import type { FaultCase } from "../harness/fault-case"
import { hurry } from "../harness/hurry"
import {
  countOf,
  EVERY_MESSAGE,
  NO_NEW_DELIVERY,
  STORING_OF_DELIVERY,
  untilAccepted,
  untilBlocked,
  untilStatus,
  whileLocked,
  WRITE_OF_MESSAGES,
} from "../harness/look"
import { eventually } from "../../shop/eventually"
import { PATIENCE_MS } from "../harness/patience"
import type { Stage } from "../harness/stage"

const HOLD = { webhooks: { hold: true } }

/** kill -9 at every point of a message's way. */
export const KILLED: readonly FaultCase[] = [
  {
    name: "killed after admit",
    invariant: "what was admitted is sent by the next process",
    async run(stage) {
      const shop = await stage.start({ mode: "server" })
      const messages = [
        ...(await stage.draft(50)),
        ...(await stage.draft(50, { purpose: "marketing" })),
      ]
      await shop.ask({ kind: "admit", messages })
      await stage.crash(shop)
      expect(await countOf(stage, "queued")).toBe(100)
      await stage.start()
    },
  },
  {
    name: "killed after claim",
    invariant: "of what was claimed and never left, receipts are sent, the rest is given up",
    rate: 20,
    async run(stage) {
      await admitEvery(stage)
      const shop = await stage.start({ settings: { claimAheadMs: 20_000 } })
      await untilStatus(stage, "sending", 50)
      await stage.crash(shop)
      await hurry(stage)
      await stage.start()
    },
  },
  {
    name: "killed after the request was sent",
    invariant: "what Meta took is confirmed by its webhooks and not sent again",
    async run(stage) {
      await stage.meta.faults({ hold_responses: true, ...HOLD })
      await admitEvery(stage)
      const shop = await stage.start()
      await untilAccepted(stage, 100)
      expect(await countOf(stage, "sending")).toBe(100)
      await stage.crash(shop)
      await stage.start()
      await untilStatus(stage, "unconfirmed", 100)
    },
  },
  {
    name: "killed before write-back",
    invariant: "answers nobody wrote down are told by webhooks",
    async run(stage) {
      // A lane whose last answer came writes at once. One answer that never comes keeps it from that.
      await stage.meta.faults({ hang_response: 1, ...HOLD })
      await admitEvery(stage)
      const shop = await stage.start({ settings: { writeLingerMs: 600_000, writeBatch: 10_000 } })
      await untilAccepted(stage, 100)
      await stage.crash(shop)
      expect(await countOf(stage, "sending")).toBe(100)
      await stage.start()
      await untilStatus(stage, "unconfirmed", 100)
    },
  },
  {
    name: "killed during write-back",
    invariant: "a write that was under way is done or not done, never half",
    async run(stage) {
      await stage.meta.faults({ hold_responses: true, ...HOLD })
      await admitEvery(stage)
      const shop = await stage.start()
      await untilAccepted(stage, 100)
      await whileLocked(stage, EVERY_MESSAGE, async () => {
        await stage.meta.faults({ hold_responses: false })
        await untilBlocked(stage, WRITE_OF_MESSAGES)
        await stage.crash(shop)
      })
      await stage.start()
      await eventually(async () => expect(await countOf(stage, "sending")).toBe(0), {
        withinMs: PATIENCE_MS,
      })
    },
  },
  {
    name: "killed in ingest before commit",
    invariant: "Meta delivers again what was not stored, and it is applied",
    async run(stage) {
      await stage.meta.faults(HOLD)
      await stage.admit(50)
      const shop = await stage.start()
      await untilStatus(stage, "sent", 50)
      await whileLocked(stage, NO_NEW_DELIVERY, async () => {
        await stage.meta.mend()
        await untilBlocked(stage, STORING_OF_DELIVERY)
        await shop.kill()
      })
      await stage.crash(shop)
      await stage.start()
      await untilStatus(stage, "delivered", 50)
    },
  },
  {
    name: "killed after commit, before processing",
    invariant: "what was answered with 200 is applied by the next process",
    async run(stage) {
      await stage.meta.faults(HOLD)
      await stage.admit(50)
      const shop = await stage.start()
      await untilStatus(stage, "sent", 50)
      await shop.leave()
      const receiving = await stage.start({ mode: "server" })
      await stage.meta.mend()
      await stage.meta.settled()
      await stage.crash(receiving)
      expect(await countOf(stage, "delivered")).toBe(0)
      await stage.start()
      await untilStatus(stage, "delivered", 50)
    },
  },
  {
    name: "killed in processing",
    invariant: "deliveries half applied are applied whole by the next process",
    async run(stage) {
      await stage.meta.faults(HOLD)
      await stage.admit(50)
      const shop = await stage.start()
      await untilStatus(stage, "sent", 50)
      await whileLocked(stage, EVERY_MESSAGE, async () => {
        await stage.meta.mend()
        await untilBlocked(stage, WRITE_OF_MESSAGES)
        await shop.kill()
      })
      await stage.crash(shop)
      await stage.start()
      await untilStatus(stage, "delivered", 50)
    },
  },
]

/** A hundred messages, of each kind of promise. */
async function admitEvery(stage: Stage): Promise<void> {
  await stage.admit(40)
  await stage.admit(30, { purpose: "marketing" })
  await stage.admit(30, { purpose: "authentication" })
}
