import { useTranslation } from "react-i18next"
import type { WebhookDeliveryState } from "../../../contract"
import { StatusLabel, type StatusColor } from "../feedback/status-label"

const COLORS: Record<WebhookDeliveryState, StatusColor> = {
  waiting: "blue",
  processed: "green",
  failing: "orange",
  given_up: "red",
}

/** What became of a delivery. */
export function DeliveryStateBadge({ state }: { state: WebhookDeliveryState }) {
  const { t } = useTranslation()
  return <StatusLabel color={COLORS[state]}>{t(`whatsapp.webhooks.states.${state}`)}</StatusLabel>
}
