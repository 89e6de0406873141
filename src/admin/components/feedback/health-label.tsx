import { useTranslation } from "react-i18next"
import type { AdminHealth } from "../../../contract"
import { StatusLabel, type StatusColor } from "./status-label"

const COLORS: Record<AdminHealth["status"], StatusColor> = {
  ok: "green",
  warning: "orange",
  failing: "red",
}

/** How something is, in a word and a colour. */
export function HealthLabel({ status }: { status: AdminHealth["status"] }) {
  const { t } = useTranslation()
  return <StatusLabel color={COLORS[status]}>{t(`whatsapp.health.statuses.${status}`)}</StatusLabel>
}
