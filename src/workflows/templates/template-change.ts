import { WHATSAPP_EVENTS, type WhatsappTemplateEventPayload } from "../../contract"

/** Something that happened to a template at Meta, as the bus tells it. */
export interface TemplateChange {
  /** The event's name. */
  name: string
  payload: WhatsappTemplateEventPayload
}

/** Events that are about the category: one that happened, or one that will. */
export function isAboutCategory({ name }: TemplateChange): boolean {
  return (
    name === WHATSAPP_EVENTS.TEMPLATE_CATEGORY_CHANGED ||
    name === WHATSAPP_EVENTS.TEMPLATE_CATEGORY_CHANGING
  )
}
