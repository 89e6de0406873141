import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { WHATSAPP_EVENTS, type WhatsappTemplateEventPayload } from "../contract"
import { tellOfTemplateWorkflow, whatsappModule, withoutDisturbing } from "../workflows"

/** Something happened to a template at Meta: its owners are told, or its words are read again. */
export default async function templateEvents({
  event: { name, data },
  container,
}: SubscriberArgs<WhatsappTemplateEventPayload>) {
  await withoutDisturbing({
    container,
    about: `${name} ${data.id}`,
    work: () =>
      name === WHATSAPP_EVENTS.TEMPLATE_CONTENT_CHANGED
        ? readAgain(container, data)
        : tellOfTemplateWorkflow(container).run({ input: { name, payload: data } }),
  })
}

/** Of what was found by reading there is nothing more to read. */
async function readAgain(
  container: MedusaContainer,
  { id, is_read: isRead }: WhatsappTemplateEventPayload
) {
  if (!isRead) await whatsappModule(container).readTemplateAgain(id)
}

export const config: SubscriberConfig = {
  event: [
    WHATSAPP_EVENTS.TEMPLATE_STATUS_CHANGED,
    WHATSAPP_EVENTS.TEMPLATE_QUALITY_CHANGED,
    WHATSAPP_EVENTS.TEMPLATE_CATEGORY_CHANGED,
    WHATSAPP_EVENTS.TEMPLATE_CATEGORY_CHANGING,
    WHATSAPP_EVENTS.TEMPLATE_CONTENT_CHANGED,
  ],
  context: { subscriberId: "whatsapp-template-events" },
}
