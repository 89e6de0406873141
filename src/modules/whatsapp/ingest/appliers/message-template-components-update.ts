import { WHATSAPP_EVENTS } from "../../../../contract"
import { findToldTemplates } from "../../operations/templates/life/find-told-templates"
import type { Applier, Application } from "../applier"

/**
 * Templates whose content changed at Meta. What the webhook tells is not all of it, neither samples
 * nor media, so that the template is read again; the announcement has that done.
 */
export const messageTemplateComponentsUpdate: Applier<"template_components"> = {
  kind: "template_components",
  async apply({ db, events }: Application<"template_components">) {
    const ids = await findToldTemplates(
      db,
      events.map(({ event }) => event.update.message_template_id)
    )
    return ids.map((id) => ({ name: WHATSAPP_EVENTS.TEMPLATE_CONTENT_CHANGED, payload: { id } }))
  },
}
