import type { FaultCase } from "../harness/fault-case"
import { deliver, statusesDelivery } from "../harness/a-delivery"
import { countOf, untilStatus } from "../harness/look"
import type { Stage } from "../harness/stage"
import { deliveriesApplied, passDeadlines } from "../harness/settled"

/** What Meta sends comes twice, late, in another order, broken, or not from Meta. */
export const WEBHOOKS: readonly FaultCase[] = [
  {
    name: "webhooks duplicated",
    invariant: "a delivery that comes twice counts once",
    async run(stage) {
      await stage.meta.faults({ webhooks: { duplicate: { probability: 1 } } })
      await stage.admit(100)
      await stage.start()
      await untilStatus(stage, "delivered", 100)
    },
  },
  {
    name: "webhooks delayed",
    invariant: "messages whose answer was lost wait for them and are not sent again",
    async run(stage) {
      await stage.meta.faults({ drop_response: 30, webhooks: { hold: true } })
      await stage.admit(100)
      await stage.start()
      await untilStatus(stage, "unconfirmed", 30)
      await stage.meta.mend()
      await untilStatus(stage, "delivered", 100)
    },
  },
  {
    name: "webhooks later than the deadline, marketing",
    invariant: "a promotion given up is told delivered late and not sent again",
    async run(stage) {
      await stage.meta.faults({ drop_response: 30, webhooks: { hold: true } })
      await stage.admit(50, { purpose: "marketing" })
      await stage.start()
      await untilStatus(stage, "unconfirmed", 1)
      await passDeadlines(stage)
      await untilStatus(stage, "failed", 1)
      await stage.meta.mend()
      await untilStatus(stage, "delivered", 50)
    },
  },
  {
    name: "webhooks later than the deadline, receipts",
    invariant: "a receipt is sent again, as the protocol says, and no message is lost",
    repeats: true,
    async run(stage) {
      await stage.meta.faults({ drop_response: 5, webhooks: { hold: true } })
      await stage.admit(50)
      await stage.start()
      await untilStatus(stage, "unconfirmed", 5)
      await passDeadlines(stage)
      await untilStatus(stage, "sent", 50)
      await stage.meta.mend()
      await untilStatus(stage, "delivered", 50)
    },
  },
  {
    name: "webhooks reordered",
    invariant: "delivered before sent moves no message back",
    async run(stage) {
      await stage.meta.configure({ delays: { sent: 1, delivered: 1, read: 1 } })
      await stage.meta.faults({ webhooks: { reorder: true } })
      await stage.admit(200)
      await stage.start()
      await untilStatus(stage, "read", 200)
      await stage.meta.configure({ delays: { sent: 20, delivered: 20, read: null } })
    },
  },
  {
    name: "500 statuses in one delivery",
    invariant: "every one of them is applied",
    async run(stage) {
      await withoutWebhooks(stage, 500)
      expect(await deliver(stage, statusesDelivery("delivered", await wamids(stage)))).toBe(200)
      await untilStatus(stage, "delivered", 500)
    },
  },
  {
    name: "malformed body, signed",
    invariant: "it is refused or set aside, and blocks no other delivery",
    async run(stage) {
      await withoutWebhooks(stage, 20)
      expect(await deliver(stage, "not json at all")).toBe(400)
      expect(await deliver(stage, `{"object":"whatsapp_business_account","entry":"none"}`)).toBe(
        200
      )
      expect(await deliver(stage, `{"entry":[{"changes":[{"value":{"statuses":[7]}}]}]}`)).toBe(200)
      expect(await deliver(stage, statusesDelivery("delivered", await wamids(stage)))).toBe(200)
      await untilStatus(stage, "delivered", 20)
    },
  },
  {
    name: "forged signature",
    invariant: "nothing of it is believed or stored",
    async run(stage) {
      await withoutWebhooks(stage, 20)
      const forged = statusesDelivery("failed", await wamids(stage))
      expect(await deliver(stage, forged, "a guess")).toBe(401)
      const stored = stage.db("whatsapp_webhook_delivery").whereLike("body", "%statuses%")
      expect(await stored).toEqual([])
      expect(await countOf(stage, "sent")).toBe(20)
    },
  },
  {
    name: "webhooks replayed days later",
    invariant: "what was applied once changes nothing again",
    async run(stage) {
      await withoutWebhooks(stage, 20)
      const body = statusesDelivery("sent", await wamids(stage))
      const later = statusesDelivery("delivered", await wamids(stage))
      for (const told of [body, later]) expect(await deliver(stage, told)).toBe(200)
      await untilStatus(stage, "delivered", 20)
      await stage.db("whatsapp_webhook_delivery").update({
        received_at: stage.db.raw("received_at - interval '6 days'"),
      })
      const before = await stage.db("whatsapp_message").orderBy("id")
      // Byte by byte, and as a delivery of its own.
      expect(await deliver(stage, body)).toBe(200)
      expect(await deliver(stage, `${body} `)).toBe(200)
      await deliveriesApplied(stage)
      expect(await stage.db("whatsapp_message").orderBy("id")).toEqual(before)
    },
  },
]

/** Messages that were sent, and about which Meta tells nothing by itself. */
async function withoutWebhooks(stage: Stage, count: number): Promise<void> {
  await stage.meta.configure({ webhook_url: null })
  await stage.admit(count)
  await stage.start()
  await untilStatus(stage, "sent", count)
}

async function wamids({ db }: Stage): Promise<{ id: string; wamid: string; recipient: string }[]> {
  return db("whatsapp_message").select("id", "wamid", "recipient")
}
