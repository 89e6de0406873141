import { Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"
import { senderOf, type SenderHealth } from "../../lib/sender-health"
import { StatusLabel, type StatusColor } from "../feedback/status-label"

const COLORS: Record<SenderHealth, StatusColor> = {
  connected: "green",
  low_quality: "orange",
  paused: "red",
  not_connected: "grey",
}

/** Whether the number the shop sends from can send. */
export function SenderBadge({ accounts }: { accounts: readonly AdminAccount[] }) {
  const { t } = useTranslation()
  const { health, number } = senderOf(accounts)
  const who = [number?.verified_name, number?.display_phone_number].filter(Boolean).join(" · ")
  return (
    <Tooltip content={[t(`whatsapp.sender.hints.${health}`), who].filter(Boolean).join(" ")}>
      <StatusLabel color={COLORS[health]}>{t(`whatsapp.sender.health.${health}`)}</StatusLabel>
    </Tooltip>
  )
}
