import type { TemplateNews } from "../../../../domain/templates/life"
import { knownCategory } from "../../operations/templates/life/known-category"
import { tellTemplates } from "../../operations/templates/life/tell-templates"
import type { Applier, Application, EventOf } from "../applier"
import { wireTime } from "../wire-time"
import { templateAnnouncements } from "./template-announcements"
import { toldTemplate } from "./told-template"

type Update = EventOf<"template_category">["update"]

/**
 * Templates Meta moved to another category, or means to. Meta is the authority: from then on the
 * send policy asks for the consent the new category needs.
 */
export const templateCategoryUpdate: Applier<"template_category"> = {
  kind: "template_category",
  async apply({ db, events, now }: Application<"template_category">) {
    const told = events.map(({ event, origin }) =>
      toldTemplate({ event, origin, now }, () => newsOf(event.update, now))
    )
    return templateAnnouncements(await tellTemplates(db, told))
  },
}

function newsOf(update: Update, now: Date): Omit<TemplateNews, "source" | "occurredAt"> {
  const coming = knownCategory(update.correct_category)
  if (coming && !update.previous_category) {
    const { category_update_timestamp: seconds } = update
    const at = seconds === undefined ? null : wireTime(seconds, now)
    return { comingCategory: { category: coming, at } }
  }
  const category = knownCategory(update.new_category)
  if (!category) return {}
  const previous = knownCategory(update.previous_category) ?? null
  return { category: { category, previous }, comingCategory: null }
}
