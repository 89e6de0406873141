import { tellTemplates } from "../../operations/templates/life/tell-templates"
import type { Applier, Application } from "../applier"
import { templateAnnouncements } from "./template-announcements"
import { toldTemplate } from "./told-template"

/** Templates whose quality people's reactions changed. */
export const messageTemplateQualityUpdate: Applier<"template_quality"> = {
  kind: "template_quality",
  async apply({ db, events, now }: Application<"template_quality">) {
    const told = events.map(({ event, origin }) =>
      toldTemplate({ event, origin, now }, () => ({
        quality: { score: event.update.new_quality_score },
      }))
    )
    return templateAnnouncements(await tellTemplates(db, told))
  },
}
