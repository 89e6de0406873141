import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { Timestamp } from "../../time/timestamp"

/** Meta moved a template to another category, or means to: what that changes for the shop. */
export function CategoryChange({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const { category, pending_category, previous_category, category_changed_at } = template
  const to = pending_category ?? (previous_category ? category : null)
  if (!to) return null
  const from = pending_category ? category : (previous_category ?? category)
  const name = (code: string) => t(`whatsapp.templates.categories.${code}`, { defaultValue: code })
  return (
    <div className="px-6 py-4">
      <Alert variant="warning">
        <div className="flex flex-col gap-y-1">
          <Text size="small" weight="plus">
            {t(
              pending_category
                ? "whatsapp.templates.moved.coming"
                : "whatsapp.templates.moved.title",
              { from: name(from), to: name(to) }
            )}{" "}
            {!pending_category && category_changed_at && (
              <Timestamp at={category_changed_at} as="day" />
            )}
          </Text>
          {to === "MARKETING" && (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("whatsapp.templates.moved.stops")}
            </Text>
          )}
        </div>
      </Alert>
    </div>
  )
}
