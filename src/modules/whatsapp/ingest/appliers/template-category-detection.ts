import { knownCategory } from "../../operations/templates/life/known-category"
import { tellTemplates } from "../../operations/templates/life/tell-templates"
import type { Applier, Application } from "../applier"
import { templateAnnouncements } from "./template-announcements"
import { toldTemplate } from "./told-template"

/** Templates whose words Meta finds to belong to another category; when it acts is not said. */
export const templateCategoryDetection: Applier<"template_category_detection"> = {
  kind: "template_category_detection",
  async apply({ db, events, now }: Application<"template_category_detection">) {
    const told = events.flatMap(({ event, origin }) => {
      const category = knownCategory(event.update.correct_category)
      if (!category) return []
      return [
        toldTemplate({ event, origin, now }, () => ({ comingCategory: { category, at: null } })),
      ]
    })
    return templateAnnouncements(await tellTemplates(db, told))
  },
}
