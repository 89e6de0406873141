import type { TemplateChange } from "../../domain/templates/model/template-change"
import type { Translate } from "./translate"

type Place = Pick<TemplateChange, "component" | "field" | "card" | "button">

/** Fields that say no more than the part they are in. */
const PLAIN: ReadonlySet<string | null> = new Set([null, "text"])

/** Where in a template a change is, in words. */
export function placeOfChange({ component, field, card, button }: Place, t: Translate): string {
  const isCard = component === "carousel"
  const part = t(`whatsapp.templates.parts.${component}`)
  const number = isCard ? card : button
  return [
    ...(card !== undefined && !isCard
      ? [`${t("whatsapp.templates.parts.carousel")} ${card + 1}`]
      : []),
    number === undefined ? part : `${part} ${number + 1}`,
    ...(PLAIN.has(field)
      ? []
      : [t(`whatsapp.templates.fields.${field}`, { defaultValue: field ?? "" })]),
  ].join(" · ")
}
