import type { FaultCase } from "../harness/fault-case"
import { hurry } from "../harness/hurry"
import { countOf, untilAccepted, untilStatus } from "../harness/look"
import type { Queued, Stage } from "../harness/stage"
import { TEMPLATE } from "../../modules/outbound/builders"
import { eventually } from "../../shop/eventually"
import { PATIENCE_MS } from "../harness/patience"

const WITH_PATIENCE = { withinMs: PATIENCE_MS }

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
    rate: 5,
    async run(stage, optedOut) {
      await stage.admit(100, { purpose: "marketing" })
      await stage.start()
      await untilAccepted(stage, 10)
      await sayStop(stage, await lastInTurn(stage, 20), optedOut)
      await hurry(stage)
      await untilStatus(stage, "suppressed", 20)
    },
  },
  {
    name: "template paused mid-queue",
    invariant: "its messages wait while it is paused and leave when it is back",
    rate: 10,
    async run(stage) {
      await stage.admit(150)
      await stage.start()
      await untilAccepted(stage, 20)
      await stage.meta.putTemplate({ name: TEMPLATE, language: "en", status: "PAUSED" })
      await untilTemplate(stage, "PAUSED")
      await untilAllWaitForTemplate(stage)
      expect(await countOf(stage, "queued")).toBeGreaterThan(0)
      expect(await countOf(stage, "failed")).toBe(0)
      await hurry(stage)
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
  }, WITH_PATIENCE)
  for (const { contactId } of messages) optedOut.add(contactId)
}

async function untilTemplate({ db }: Stage, status: string): Promise<void> {
  await eventually(async () => {
    expect(await db("whatsapp_template").pluck("status")).toEqual([status])
  }, WITH_PATIENCE)
}

/** Waits until whatever is left has been looked at and put back. */
async function untilAllWaitForTemplate({ db }: Stage): Promise<void> {
  await eventually(async () => {
    const left = await db("whatsapp_message")
      .whereIn("status", ["queued", "sending"])
      .whereRaw("reason IS DISTINCT FROM 'template_paused'")
    expect(left).toHaveLength(0)
  }, WITH_PATIENCE)
}

/** Those whose turn comes last. */
async function lastInTurn({ db, queued }: Stage, count: number): Promise<Queued[]> {
  const ids = await db("whatsapp_message")
    .where({ status: "queued" })
    .orderBy([
      { column: "due_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(count)
    .pluck<string[]>("id")
  return queued.filter(({ id }) => ids.includes(id))
}
