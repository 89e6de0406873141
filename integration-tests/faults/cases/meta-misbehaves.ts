import type { FaultCase } from "../harness/fault-case"
import { hurry } from "../harness/hurry"
import { countOf, untilAccepted, untilStatus } from "../harness/look"
import { eventually } from "../../shop/eventually"
import { PATIENCE_MS } from "../harness/patience"

/** Meta refuses, keeps silent, cuts connections and takes its time. */
export const META_MISBEHAVES: readonly FaultCase[] = [
  {
    name: "connection reset before accept",
    invariant: "receipts Meta never took are sent after their deadline, once",
    async run(stage) {
      await stage.meta.faults({ reset_before_accept: 20 })
      await stage.admit(100)
      await stage.start()
      await untilStatus(stage, "unconfirmed", 1)
    },
  },
  {
    name: "connection reset after accept",
    invariant: "what Meta took is confirmed by webhook and not sent again",
    async run(stage) {
      await stage.meta.faults({ reset_after_accept: 20 })
      await stage.admit(100)
      await stage.start()
      await untilStatus(stage, "delivered", 100)
    },
  },
  {
    name: "answer dropped after accept",
    invariant: "what Meta took is confirmed by webhook and not sent again",
    async run(stage) {
      await stage.meta.faults({ drop_response: 20 })
      await stage.admit(100)
      await stage.start()
      await untilStatus(stage, "delivered", 100)
    },
  },
  {
    name: "timeout after Meta accepted",
    invariant: "a message nobody answered for waits for its webhook and is not sent again",
    async run(stage) {
      await stage.meta.faults({ hang_response: 20 })
      await stage.admit(100)
      await stage.start({ answerWithinMs: 1_000 })
      await untilStatus(stage, "delivered", 100)
    },
  },
  {
    name: "answers and webhooks lost, marketing",
    invariant: "a promotion nobody confirms is given up, never sent again",
    async run(stage) {
      await stage.meta.faults({ drop_response: 20, webhooks: { lose: { probability: 1 } } })
      await stage.admit(50, { purpose: "marketing" })
      await stage.start()
      await untilStatus(stage, "unconfirmed", 1)
    },
  },
  {
    name: "answers and webhooks lost, one-time codes",
    invariant: "a code nobody confirms is given up, never sent again",
    async run(stage) {
      await stage.meta.faults({ drop_response: 20, webhooks: { lose: { probability: 1 } } })
      await stage.admit(50, { purpose: "authentication" })
      await stage.start()
      await untilStatus(stage, "unconfirmed", 1)
    },
  },
  {
    name: "answers and webhooks lost, receipts",
    invariant: "a receipt nobody confirms is sent again, as the protocol says",
    repeats: true,
    async run(stage) {
      await stage.meta.faults({ drop_response: 5, webhooks: { lose: { probability: 1 } } })
      await stage.admit(50)
      await stage.start()
      await untilStatus(stage, "unconfirmed", 1)
    },
  },
  {
    name: "130429 storm",
    invariant: "work waits for its rate and never fails for it",
    async run(stage) {
      await stage.meta.faults({ errors: [{ code: 130429, count: 60 }] })
      await stage.admit(100)
      await stage.start()
      await untilStatus(stage, "delivered", 100)
    },
  },
  {
    name: "Meta's limit below the configured rate",
    invariant: "the lane finds its pace and nothing fails",
    rate: 400,
    async run(stage) {
      await stage.meta.faults({ rate_limit_mps: 100 })
      await stage.admit(200)
      await stage.start()
      await untilStatus(stage, "delivered", 200)
    },
  },
  {
    name: "131056 pair-limit storm",
    invariant: "messages to one person wait, those to others leave at once",
    async run(stage) {
      await stage.meta.faults({ errors: [{ code: 131056, count: 10, to: "000007" }] })
      await stage.admit(50)
      await stage.start()
      await untilStatus(stage, "delivered", 49)
      await stage.meta.mend()
      await untilStatus(stage, "delivered", 50)
    },
  },
  {
    name: "5xx storm",
    invariant: "receipts Meta refused without a reason are sent after their deadline, once",
    async run(stage) {
      await stage.meta.faults({ errors: [{ code: 131016, http_status: 503, count: 30 }] })
      await stage.admit(100)
      await stage.start()
      await untilStatus(stage, "unconfirmed", 1)
    },
  },
  ...[131_000, 131_016].map((code): FaultCase => ({
    name: `${code} with a later status`,
    invariant: "a message refused without a reason and sent all the same is not sent again",
    async run(stage) {
      await stage.meta.faults({
        refuse_after_accept: { code, chance: 20 },
        webhooks: { hold: true },
      })
      await stage.admit(50)
      await stage.admit(20, { purpose: "authentication" })
      await stage.start()
      await untilStatus(stage, "unconfirmed", 20)
      await stage.meta.mend()
      await untilStatus(stage, "delivered", 70)
    },
  })),
  {
    name: "slow answers",
    invariant: "slowness is no failure",
    async run(stage) {
      await stage.meta.faults({ latency_ms: { min: 300, max: 2_000 } })
      await stage.admit(200)
      await stage.start()
      await untilStatus(stage, "delivered", 200)
    },
  },
  {
    name: "token revoked and mended",
    invariant: "messages stay queued while the token is refused and leave when it works again",
    rate: 20,
    async run(stage) {
      await stage.admit(200)
      await stage.start()
      await untilAccepted(stage, 20)
      await stage.meta.faults({ revoked_tokens: "all" })
      const paused = () => stage.db("whatsapp_account").whereNotNull("paused_at")
      await eventually(async () => expect(await paused()).toHaveLength(1), {
        withinMs: PATIENCE_MS,
      })
      expect(await countOf(stage, "failed")).toBe(0)
      await hurry(stage)
      await stage.meta.mend()
      await untilStatus(stage, "delivered", 200)
    },
  },
]
