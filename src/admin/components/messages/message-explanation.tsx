import { Alert, Text } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import type { AdminMessageExplanation } from "../../../contract"
import type { MessageStatus } from "../../../domain/messages/statuses"
import { translateExplanation } from "../../lib/translate-explanation"
import { Timestamp } from "../time/timestamp"

type Variant = ComponentProps<typeof Alert>["variant"]

const VARIANTS: Partial<Record<MessageStatus, Variant>> = {
  failed: "error",
  suppressed: "warning",
}

interface MessageExplanationProps {
  status: MessageStatus
  explanation: AdminMessageExplanation
}

/** Why a message did not leave or waits, what to do, and when it is tried again. */
export function MessageExplanation({ status, explanation }: MessageExplanationProps) {
  const { t } = useTranslation()
  const { message, remedy } = translateExplanation(explanation, t)
  return (
    <Alert variant={VARIANTS[status] ?? "info"}>
      <div className="flex flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          <bdi>{message}</bdi>
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          <bdi>{remedy}</bdi>
        </Text>
        {explanation.retry_at && (
          <div className="txt-compact-small text-ui-fg-muted flex flex-wrap gap-x-1">
            <span>{t(retryLabel(status))}</span>
            <Timestamp at={explanation.retry_at} as="step" />
          </div>
        )}
      </div>
    </Alert>
  )
}

function retryLabel(status: MessageStatus): string {
  switch (status) {
    case "unconfirmed":
      return "whatsapp.retry.decided"
    case "scheduled":
      return "whatsapp.retry.leaves"
    default:
      return "whatsapp.retry.again"
  }
}
