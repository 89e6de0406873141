import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useTemplateEvents } from "../../../hooks/use-template-events"
import { pauseIn } from "../../../lib/pause-in-events"
import { Timestamp } from "../../time/timestamp"

/** When a paused template comes back, and whether by itself. */
export function PauseFacts({ templateId }: { templateId: string }) {
  const { t } = useTranslation()
  const { events, isPending } = useTemplateEvents(templateId)
  if (isPending) return null
  const pause = pauseIn(events)
  return (
    <Text size="small">
      {pause?.until ? (
        <>
          {t("whatsapp.templates.pause.until")} <Timestamp at={pause.until} as="day and time" />
        </>
      ) : (
        t("whatsapp.templates.pause.open")
      )}
    </Text>
  )
}
