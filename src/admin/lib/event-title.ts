import type { AdminTemplateEvent } from "../../contract"
import type { Translate } from "./translate"

type Told = Pick<AdminTemplateEvent, "kind" | "to" | "details">

/** What happened, in a line. */
export function titleOfEvent({ kind, to, details }: Told, t: Translate): string {
  const word = (key: string) => t(key, { defaultValue: to ?? "" })
  switch (kind) {
    case "content":
      return t(`whatsapp.templates.history.content.${causeOf(details)}`)
    case "status":
      return t("whatsapp.templates.history.status", {
        status: word(`whatsapp.templates.states.${to}`),
      })
    case "category":
      return t(
        details?.pending === true
          ? "whatsapp.templates.history.categoryComes"
          : "whatsapp.templates.history.category",
        { category: word(`whatsapp.templates.categories.${to}`) }
      )
    case "quality":
      return t("whatsapp.templates.history.quality", {
        quality: word(`whatsapp.templates.qualities.${to}`),
      })
    case "review":
      return t(`whatsapp.templates.history.review.${to ?? "none"}`)
  }
}

/** How a template can come to say what it says. */
const CAUSES: ReadonlySet<string> = new Set([
  "created",
  "duplicated",
  "translated",
  "imported",
  "submitted",
  "found",
  "changed_at_meta",
])

function causeOf(details: AdminTemplateEvent["details"]): string {
  const how = details?.how
  return typeof how === "string" && CAUSES.has(how) ? how : "other"
}
