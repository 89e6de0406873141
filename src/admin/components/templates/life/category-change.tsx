import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useTemplateUsage } from "../../../hooks/use-template-usage"
import { Timestamp } from "../../time/timestamp"
import { CategoryCost } from "./category-cost"

/** Meta moved a template to another category, or means to: what stops, and what it costs. */
export function CategoryChange({ templateId }: { templateId: string }) {
  const { t } = useTranslation()
  const { usage } = useTemplateUsage(templateId)
  const change = usage?.category_change
  if (!change) return null
  const { state, from, to, at, without_consent, cost } = change
  const name = (code: string) => t(`whatsapp.templates.categories.${code}`, { defaultValue: code })
  return (
    <div className="px-6 py-4">
      <Alert variant="warning">
        <div className="flex flex-col gap-y-2">
          <Text size="small" weight="plus">
            {t(
              state === "coming"
                ? "whatsapp.templates.moved.coming"
                : "whatsapp.templates.moved.title",
              { from: name(from), to: name(to) }
            )}{" "}
            {at && <Timestamp at={at} as="day and time" />}
          </Text>
          {to === "MARKETING" && (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("whatsapp.templates.moved.stops")}{" "}
              {cost.messages > 0 &&
                t("whatsapp.templates.moved.without", {
                  amount: without_consent,
                  all: cost.messages,
                })}
            </Text>
          )}
          <CategoryCost cost={cost} />
        </div>
      </Alert>
    </div>
  )
}
