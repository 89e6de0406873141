import type { FaultCase } from "../harness/fault-case"
import { countOf, untilAccepted, untilStatus } from "../harness/look"
import type { Queued, Stage } from "../harness/stage"
import { TEMPLATE } from "../../modules/outbound/builders"
import { eventually } from "../../shop/eventually"

/** What people and Meta decide while messages wait. */
export const PEOPLE: readonly FaultCase[] = [
  {
    name: "opt-out between queue and send",
    invariant: "nothing is sent to whoever said stop, everything to the others",
    async run(stage, optedOut) {
      const messages = await stage.admit(60, { purpose: "marketing" })
      const sendAfter = (time: string) =>
        stage.db("whatsapp_message").update({ send_after: stage.db.raw(time) })
      await sendAfter("now() + interval '1 hour'")
      await stage.start()
      await sayStop(stage, messages.slice(0, 20), optedOut)
      await sendAfter("now()")
      await untilStatus(stage, "delivered", 40)
      expect(await countOf(stage, "suppressed")).toBe(20)
    },
  },
  {
    name: "opt-out while its campaign is under way",
    invariant: "nothing is sent to whoever said stop before their turn",
    rate: 20,
    async run(stage, optedOut) {
      const messages = await stage.admit(100, { purpose: "marketing" })
      await stage.start()
      await untilAccepted(stage, 10)
      await sayStop(stage, messages.slice(-20), optedOut)
      await stage.db("whatsapp_phone_number").update({ throughput_per_second: 1_000 })
      await untilStatus(stage, "suppressed", 20)
    },
  },
  {
    name: "template paused mid-queue",
    invariant: "its messages wait while it is paused and leave when it is back",
    rate: 50,
    async run(stage) {
      await stage.admit(150)
      await stage.start()
      await untilAccepted(stage, 20)
      await stage.meta.putTemplate({ name: TEMPLATE, language: "en", status: "PAUSED" })
      await untilTemplate(stage, "PAUSED")
      await eventually(async () => expect(await countOf(stage, "sending")).toBe(0))
      expect(await countOf(stage, "failed")).toBe(0)
      await stage.meta.putTemplate({ name: TEMPLATE, language: "en", status: "APPROVED" })
      await untilStatus(stage, "delivered", 150)
    },
  },
]

/** People write STOP; resolves once that was understood. */
async function sayStop(
  { meta, db }: Stage,
  messages: readonly Queued[],
  optedOut: Set<string>
): Promise<void> {
  for (const { recipient } of messages) await meta.inbound({ from: recipient, body: "STOP" })
  await eventually(async () => {
    const withdrawn = await db("whatsapp_consent")
      .where({ purpose: "marketing", state: "withdrawn" })
      .pluck<string[]>("contact_id")
    expect(withdrawn).toHaveLength(messages.length)
  })
  for (const { contactId } of messages) optedOut.add(contactId)
}

async function untilTemplate({ db }: Stage, status: string): Promise<void> {
  await eventually(async () => {
    expect(await db("whatsapp_template").pluck("status")).toEqual([status])
  })
}
