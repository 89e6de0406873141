import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminMessage } from "../../../../contract"
import { MessageExplanation } from "../../messages/message-explanation"
import { MessageStatusBadge } from "../../messages/message-status-badge"
import { MessageSteps } from "../../messages/message-steps"

/** How far a test message has come, and why it did not where it did not. */
export function SentTest({ message }: { message: AdminMessage }) {
  const { t } = useTranslation()
  const { status, explanation, events } = message
  return (
    <div role="status" className="flex flex-col gap-y-3 rounded-lg border p-4">
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" weight="plus">
          {t("whatsapp.templates.test.sent")}
        </Text>
        <MessageStatusBadge status={status} />
      </div>
      {explanation && <MessageExplanation status={status} explanation={explanation} />}
      <MessageSteps events={events} explained={explanation?.code} />
    </div>
  )
}
