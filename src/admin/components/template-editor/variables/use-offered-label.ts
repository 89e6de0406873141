import { useTranslation } from "react-i18next"
import type { OfferedVariable } from "../../../../domain/automations/offered-variables"

/** What a variable is called in the list, such as "Order: total". */
export function useOfferedLabel() {
  const { t } = useTranslation()
  const word = (kind: "groups" | "values", key: string) =>
    t(`whatsapp.templateEditor.${kind}.${key}`, { defaultValue: key.replaceAll("_", " ") })
  return ({ group, field }: Pick<OfferedVariable, "group" | "field">) =>
    group === field ? word("values", field) : `${word("groups", group)}: ${word("values", field)}`
}
