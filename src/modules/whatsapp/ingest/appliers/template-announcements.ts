import { WHATSAPP_EVENTS } from "../../../../contract"
import type { Announcement } from "../../announcement"
import type { UpdatedTemplate } from "../../operations/webhooks/update-templates"

/** What the shop is told of templates whose status or category changed. */
export function templateAnnouncements(updated: readonly UpdatedTemplate[]): Announcement[] {
  return updated.flatMap(({ id, status, statusBefore, category, categoryBefore }) => [
    ...(status === statusBefore
      ? []
      : [{ name: WHATSAPP_EVENTS.TEMPLATE_STATUS_CHANGED, payload: { id, status } }]),
    ...(category === categoryBefore
      ? []
      : [{ name: WHATSAPP_EVENTS.TEMPLATE_CATEGORY_CHANGED, payload: { id, category } }]),
  ])
}
