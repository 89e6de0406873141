import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { priorityOf, type MessagePurpose } from "../../../src/domain/messages"
import type { AdmittedMessage } from "../../../src/modules/whatsapp/operations/messages/admitted-message"
import type WhatsappModuleService from "../../../src/modules/whatsapp/service"
import { META } from "../../shop/meta-identities"

/** A connected number, an approved template: everything a message needs but a person. */
export interface Sender {
  accountId: string
  numberId: string
  templateId: string
}

export const TEMPLATE = "thank_you"

interface SenderFacts {
  accessToken?: string
  /** Messages a second; fast by default, so that tests do not wait for Meta's rate. */
  rate?: number
  category?: "UTILITY" | "MARKETING"
}

/** Connects the simulator's account, with one template. */
export async function aSender(
  service: WhatsappModuleService,
  db: Knex,
  { accessToken = META.accessToken, rate = 100_000, category = "UTILITY" }: SenderFacts = {}
): Promise<Sender> {
  const { accountId } = await service.saveAccount({
    name: "Shop",
    wabaId: META.wabaId,
    phoneNumberId: META.phoneNumberId,
    accessToken,
    appSecret: META.appSecret,
  })
  await db("whatsapp_phone_number").update({ throughput_per_second: rate })
  const templates = await service.saveTemplates(accountId, [
    {
      name: TEMPLATE,
      language: "en",
      category,
      parameterFormat: "NAMED",
      components: [{ type: "BODY", text: "Thank you." }],
      status: "APPROVED",
    },
  ])
  const sender = await service.defaultSender()
  if (!sender || !templates[0]) throw new Error("The sender was not stored.")
  return { accountId, numberId: sender.numberId, templateId: templates[0].id }
}

/** People who agreed to order updates and marketing; `phone(n)` is the n-th one's. */
export async function people(db: Knex, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => generateEntityId(undefined, "wacon"))
  await db.raw(`INSERT INTO whatsapp_contact (id) SELECT unnest(?::text[])`, [ids])
  await db.raw(
    `INSERT INTO whatsapp_consent (id, contact_id, purpose, state, source, changed_at)
     SELECT 'wacst_' || purpose || contact_id, contact_id, purpose, 'granted', 'checkout', now()
     FROM unnest(?::text[]) AS contact_id, unnest(?::text[]) AS purpose`,
    [ids, ["order_updates", "marketing"]]
  )
  return ids
}

export const phone = (index: number) => `+1555${String(1_000_000 + index)}`

interface MessageFacts {
  sender: Sender
  contactId: string
  /** Which person's phone it goes to. */
  index?: number
  purpose?: MessagePurpose
  sendAfter?: Date
  status?: AdmittedMessage["status"]
  key?: string
}

/** A template message as the workflow admits it, carrying its id for Meta to echo. */
export function aMessage(facts: MessageFacts): AdmittedMessage & { id: string } {
  const {
    sender,
    contactId,
    index = 0,
    purpose = "order_updates",
    sendAfter,
    status = "queued",
  } = facts
  const id = generateEntityId(undefined, "wamsg")
  const recipient = phone(index)
  return {
    id,
    idempotencyKey: facts.key ?? `test:${id}`,
    accountId: sender.accountId,
    numberId: sender.numberId,
    contactId,
    purpose,
    priority: priorityOf(purpose),
    type: "template",
    templateId: sender.templateId,
    templateName: TEMPLATE,
    templateLanguage: "en",
    recipient,
    payload: JSON.stringify({
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: recipient,
      type: "template",
      template: { name: TEMPLATE, language: { code: "en" } },
      biz_opaque_callback_data: id,
    }),
    text: "Thank you.",
    status,
    sendAfter,
  }
}

/** Statuses of all messages, counted. */
export async function statusCounts(db: Knex): Promise<Record<string, number>> {
  const found = await db("whatsapp_message").select("status").count("* as n").groupBy("status")
  return Object.fromEntries(found.map(({ status, n }) => [String(status), Number(n)]))
}
