import { updateTemplates, type ToldTemplate } from "../../operations/webhooks/update-templates"
import type { Applier, Application, ReceivedEvent } from "../applier"
import { templateAnnouncements } from "./template-announcements"
import { knownCategory, toldTemplate } from "./told-template"

/**
 * Templates Meta moved to another category, or means to. Meta is the authority: from then on the
 * send policy asks for the consent the new category needs.
 */
export const templateCategoryUpdate: Applier<"template_category"> = {
  kind: "template_category",
  async apply({ db, events }: Application<"template_category">) {
    return templateAnnouncements(await updateTemplates(db, events.map(toTold)))
  },
}

function toTold({ event: { update }, origin }: ReceivedEvent<"template_category">): ToldTemplate {
  const template = toldTemplate(update, origin)
  const coming = knownCategory(update.correct_category)
  if (coming && !update.previous_category) return { ...template, pendingCategory: coming }
  return { ...template, category: knownCategory(update.new_category), pendingCategory: null }
}
