import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useTemplateUsage } from "../../../hooks/use-template-usage"
import { Timestamp } from "../../time/timestamp"

/** When a template that Meta stopped comes back, whether by itself, and how much waits for it. */
export function SendingFacts({ templateId }: { templateId: string }) {
  const { t } = useTranslation()
  const { usage } = useTemplateUsage(templateId)
  if (!usage) return null
  const { sending, waiting } = usage
  return (
    <>
      {sending.state !== "sends" && (
        <Text size="small">
          {sending.until ? (
            <>
              {t("whatsapp.templates.pause.until")}{" "}
              <Timestamp at={sending.until} as="day and time" />
            </>
          ) : (
            t(
              sending.needs_unpause
                ? "whatsapp.templates.pause.byHand"
                : "whatsapp.templates.pause.open"
            )
          )}
        </Text>
      )}
      {waiting > 0 && (
        <Text size="small">{t("whatsapp.templates.usage.waiting", { amount: waiting })}</Text>
      )}
    </>
  )
}
