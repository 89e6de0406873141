import { generateEntityId } from "@medusajs/framework/utils"
import { contactIdOf, phoneOf } from "./queue-people"

/** Who sends, and with what. */
export interface FleetSender {
  accountId: string
  numberId: string
  templateId: string
}

const TEMPLATE = { name: "hello_world", language: "en_US" }

/** The message to the n-th person, as a campaign would admit it. */
export function fleetMessage({ n, sender }: { n: number; sender: FleetSender }) {
  const id = generateEntityId(undefined, "wamsg")
  const to = phoneOf(n)
  return {
    id,
    idempotencyKey: `fleet:${n}`,
    ...sender,
    contactId: contactIdOf(n),
    purpose: "marketing",
    priority: 30,
    type: "template",
    templateName: TEMPLATE.name,
    templateLanguage: TEMPLATE.language,
    recipient: to,
    payload: JSON.stringify({
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to,
      type: "template",
      template: {
        name: TEMPLATE.name,
        language: { policy: "deterministic", code: TEMPLATE.language },
      },
      biz_opaque_callback_data: id,
    }),
    text: "Hello World",
    status: "queued",
  }
}

/** The template every account of Meta's has. */
export const FLEET_TEMPLATE = TEMPLATE
