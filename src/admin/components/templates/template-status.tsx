import { useTranslation } from "react-i18next"
import { StatusLabel, type StatusColor } from "../feedback/status-label"

const COLORS: Partial<Record<string, StatusColor>> = {
  APPROVED: "green",
  PENDING: "orange",
  IN_APPEAL: "orange",
  PAUSED: "orange",
  LIMIT_EXCEEDED: "orange",
  REJECTED: "red",
  DISABLED: "red",
}

/** Where a template is at Meta; Meta's own word where it is a new one. */
export function TemplateStatus({ status }: { status: string }) {
  const { t } = useTranslation()
  return (
    <StatusLabel color={COLORS[status] ?? "grey"}>
      {t(`whatsapp.templates.states.${status}`, { defaultValue: status })}
    </StatusLabel>
  )
}
