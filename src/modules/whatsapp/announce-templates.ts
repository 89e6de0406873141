import { WHATSAPP_EVENTS, type WhatsappTemplateEventPayload } from "../../contract"
import { templateWait } from "../../domain/messages/send-policy-deferrals"
import type { Announce } from "./announce"

interface TemplateAnnounceParts {
  announce: Announce
  /** Has what waits for these templates looked at now. */
  release: (templateIds: string[]) => void
}

/**
 * Tells the shop what became of templates. Once Meta has decided, what waited for one leaves, or is
 * settled with the reason why it never will.
 */
export function createTemplateAnnounce({ announce, release }: TemplateAnnounceParts): Announce {
  return (name, payloads) => {
    announce(name, payloads)
    if (name !== WHATSAPP_EVENTS.TEMPLATE_STATUS_CHANGED) return
    const decided = (payloads as WhatsappTemplateEventPayload[])
      .filter(({ status }) => status !== undefined && templateWait(status) === null)
      .map(({ id }) => id)
    if (decided.length > 0) release(decided)
  }
}
