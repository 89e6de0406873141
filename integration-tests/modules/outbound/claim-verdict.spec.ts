import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import fc from "fast-check"
import type { TemplateCategory, TemplateStatus } from "../../../src/cloud-api/schemas"
import type { ConsentState } from "../../../src/domain/consent"
import { decide, type SendDecision, type SendFacts } from "../../../src/domain/messages"
import { aMessage, aSender, people, type Sender } from "./builders"
import { inModule } from "./in-module"
import { claim, takeLane } from "./lanes"

const CASES = 600
const HOUR = 3_600_000

const STATUSES: TemplateStatus[] = [
  "APPROVED",
  "PAUSED",
  "PENDING",
  "DISABLED",
  "REJECTED",
  "DELETED",
]
const CATEGORIES: TemplateCategory[] = ["UTILITY", "MARKETING"]

/** What may have become of a message between its admission and its turn. */
const changes = fc.record({
  purpose: fc.constantFrom("order_updates" as const, "marketing" as const),
  template: fc.option(
    fc.record({ status: fc.constantFrom(...STATUSES), category: fc.constantFrom(...CATEGORIES) })
  ),
  // At admission it was granted; it can only have been withdrawn since.
  consent: fc.constantFrom<ConsentState>("granted", "withdrawn"),
  marketing: fc.constantFrom<ConsentState>("none", "pending", "granted", "withdrawn"),
  blocked: fc.boolean(),
  unreachableForMs: fc.option(fc.constantFrom(-HOUR, HOUR)),
  inboundMsAgo: fc.option(fc.constantFrom(HOUR, 23 * HOUR, 25 * HOUR)),
})
type Change = typeof changes extends fc.Arbitrary<infer T> ? T : never

inModule({ name: "claim-verdict" }, ({ service, db }) => {
  it("says of any change what the send policy says of it", async () => {
    const sender = await aSender(service, db())
    const cases = fc.sample(changes, CASES)
    const contactIds = await people(db(), CASES)
    const templateIds = await storeTemplates(db(), sender)
    const messages = cases.map(({ purpose, template }, index) => ({
      ...aMessage({ sender, contactId: contactIds[index] ?? "", index, purpose }),
      type: template ? "template" : "text",
      templateId: template ? templateIds.get(keyOf(template)) : null,
    }))
    await service.admitMessages(messages)
    for (const [index, change] of cases.entries())
      await apply(db(), contactIds[index] ?? "", change)

    const { toSend, suppressed } = await claim(db(), await takeLane(db(), sender.numberId), {
      limit: CASES,
    })

    const sent = new Set(toSend.map(({ id }) => id))
    const reasons = new Map(suppressed.map(({ id, suppression }) => [id, suppression]))
    const now = new Date()
    for (const [index, change] of cases.entries()) {
      const id = messages[index]?.id ?? ""
      const decision = decide(factsOf(change, now))
      expect({ change, verdict: verdictOf(decision) }).toEqual({
        change,
        verdict: sent.has(id) ? "send" : (reasons.get(id) ?? "wait"),
      })
    }
  })
})

function verdictOf(decision: SendDecision): string {
  if (decision.kind === "suppress") return decision.reason
  return decision.kind === "send" ? "send" : "wait"
}

function factsOf(change: Change, now: Date): SendFacts {
  const at = (ms: number) => new Date(now.getTime() + ms)
  return {
    now,
    purpose: change.purpose,
    content: change.template ? { kind: "template", ...change.template } : { kind: "free_form" },
    recipient: { kind: "phone" },
    consent: { marketing: change.marketing, [change.purpose]: change.consent },
    lastInboundAt: change.inboundMsAgo === null ? null : at(-change.inboundMsAgo),
    blockedAt: change.blocked ? at(-HOUR) : null,
    unreachableUntil: change.unreachableForMs === null ? null : at(change.unreachableForMs),
    sender: "ok",
  }
}

const keyOf = ({ status, category }: NonNullable<Change["template"]>) =>
  `${status}_${category}`.toLowerCase()

async function storeTemplates(db: Knex, { accountId }: Sender): Promise<Map<string, string>> {
  const kinds = STATUSES.flatMap((status) => CATEGORIES.map((category) => ({ status, category })))
  await db("whatsapp_template").insert(
    kinds.map(({ status, category }) => ({
      id: `watpl_${keyOf({ status, category })}`,
      account_id: accountId,
      name: keyOf({ status, category }),
      language: "en",
      category,
      status,
      components: "[]",
    }))
  )
  return new Map(kinds.map((kind) => [keyOf(kind), `watpl_${keyOf(kind)}`]))
}

async function apply(db: Knex, contactId: string, change: Change): Promise<void> {
  const { consent, marketing, purpose, blocked, unreachableForMs, inboundMsAgo } = change
  const at = (ms: number | null) => (ms === null ? null : new Date(Date.now() + ms))
  await db("whatsapp_contact")
    .where({ id: contactId })
    .update({
      blocked_at: blocked ? at(-HOUR) : null,
      unreachable_until: at(unreachableForMs),
      last_inbound_at: at(inboundMsAgo === null ? null : -inboundMsAgo),
    })
  const states = { marketing, [purpose]: consent }
  for (const [name, state] of Object.entries(states)) {
    const row = db("whatsapp_consent").where({ contact_id: contactId, purpose: name })
    await (state === "none" ? row.delete() : row.update({ state }))
  }
}
