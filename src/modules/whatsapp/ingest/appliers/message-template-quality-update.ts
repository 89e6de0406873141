import { updateTemplates } from "../../operations/webhooks/update-templates"
import type { Applier, Application } from "../applier"
import { toldTemplate } from "./told-template"

/** Templates whose quality people's reactions changed. */
export const messageTemplateQualityUpdate: Applier<"template_quality"> = {
  kind: "template_quality",
  async apply({ db, events }: Application<"template_quality">) {
    await updateTemplates(
      db,
      events.map(({ event: { update }, origin }) => ({
        ...toldTemplate(update, origin),
        quality: update.new_quality_score,
      }))
    )
    return []
  },
}
