import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { admitMessages } from "../../src/modules/whatsapp/operations/messages/admit-messages"
import { ensureEnvironmentAccount } from "../../src/modules/whatsapp/operations/accounts/ensure-environment-account"
import { saveTemplates } from "../../src/modules/whatsapp/operations/templates/save-templates"
import { BENCH_TEMPLATE } from "../setup/simulator-process"
import type { BenchMessage } from "./bench-messages"

export interface BenchSender {
  accountId: string
  numberId: string
  templateId: string
}

const ADMITTED_AT_ONCE = 1_000

/** Connects an account whose number has no rate to speak of, with one approved template. */
export async function connectSender(
  db: Knex,
  account: { businessAccountId: string; phoneNumberId: string; accessToken: string }
): Promise<BenchSender> {
  const ids = await ensureEnvironmentAccount(db, account)
  await db("whatsapp_phone_number").update({ throughput_per_second: 1_000_000 })
  const template = {
    name: BENCH_TEMPLATE,
    language: "en",
    category: "UTILITY" as const,
    parameterFormat: "POSITIONAL" as const,
    components: [],
    status: "APPROVED",
  }
  const [saved] = await saveTemplates(db, { accountId: ids.accountId, templates: [template] })
  if (!saved) throw new Error("The template was not stored.")
  return { ...ids, templateId: saved.id }
}

/** Empties the outbox and queues the messages, each to a contact who consented. */
export async function fillOutbox(
  db: Knex,
  { sender, messages }: { sender: BenchSender; messages: readonly BenchMessage[] }
): Promise<void> {
  await db.raw(
    "TRUNCATE whatsapp_message, whatsapp_message_event, whatsapp_contact, whatsapp_consent"
  )
  const contactIds = messages.map(({ id }) => id.replace("wamsg", "wacon"))
  await db.raw("INSERT INTO whatsapp_contact (id) SELECT unnest(?::text[])", [contactIds])
  await db.raw(
    `INSERT INTO whatsapp_consent (id, contact_id, purpose, state, source, changed_at)
     SELECT 'wacst_' || contact_id, contact_id, 'order_updates', 'granted', 'checkout', now()
     FROM unnest(?::text[]) AS contact_id`,
    [contactIds]
  )
  for (let start = 0; start < messages.length; start += ADMITTED_AT_ONCE) {
    await admitMessages(
      db,
      messages.slice(start, start + ADMITTED_AT_ONCE).map((message, index) => ({
        ...message,
        ...sender,
        idempotencyKey: `order.placed:${message.id}`,
        contactId: contactIds[start + index] ?? null,
        orderId: message.id.replace("wamsg", "order"),
        purpose: "order_updates",
        priority: 10,
        type: "template",
        templateName: BENCH_TEMPLATE,
        templateLanguage: "en",
        text: "Thank you for your order: it is on its way.",
        status: "queued",
      }))
    )
  }
  // As autovacuum would have done by the time a table is of this size.
  await db.raw(
    "VACUUM ANALYZE whatsapp_message, whatsapp_message_event, whatsapp_contact, whatsapp_consent"
  )
}
