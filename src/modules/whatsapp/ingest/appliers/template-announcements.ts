import { WHATSAPP_EVENTS, type WhatsappTemplateEventPayload } from "../../../../contract"
import type { Announcement } from "../../announcement"
import type { UpdatedTemplate } from "../../operations/templates/life/told-template"

/** What the shop is told of templates whose status, quality or category changed, or will. */
export function templateAnnouncements(updated: readonly UpdatedTemplate[]): Announcement[] {
  return updated.flatMap((template) => {
    const { id, status, category, pendingCategory, quality } = template
    const { statusBefore, categoryBefore, pendingCategoryBefore, qualityBefore } = template
    return [
      told(status !== statusBefore, "TEMPLATE_STATUS_CHANGED", { id, status, from: statusBefore }),
      told(category !== categoryBefore, "TEMPLATE_CATEGORY_CHANGED", {
        ...{ id, category, from: categoryBefore },
      }),
      told(
        pendingCategory !== null && pendingCategory !== pendingCategoryBefore,
        "TEMPLATE_CATEGORY_CHANGING",
        { id, category, pending_category: pendingCategory ?? undefined }
      ),
      told(quality !== null && quality !== qualityBefore, "TEMPLATE_QUALITY_CHANGED", {
        ...{ id, quality: quality ?? undefined, from: qualityBefore },
      }),
    ].flat()
  })
}

function told(
  isTrue: boolean,
  name: keyof typeof WHATSAPP_EVENTS,
  payload: WhatsappTemplateEventPayload
): Announcement[] {
  return isTrue ? [{ name: WHATSAPP_EVENTS[name], payload }] : []
}

/** What the shop is told of templates that were read from Meta and say something else now. */
export function rewordingAnnouncements(ids: readonly string[]): Announcement[] {
  const payloadOf = (id: string): WhatsappTemplateEventPayload => ({ id, is_read: true })
  return ids.map((id) => ({
    name: WHATSAPP_EVENTS.TEMPLATE_CONTENT_CHANGED,
    payload: payloadOf(id),
  }))
}
