import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"
import { accountStatusOf, type AccountStatus } from "../../lib/account-status"
import { StatusLabel, type StatusColor } from "../feedback/status-label"

const COLORS: Record<AccountStatus, StatusColor> = {
  active: "green",
  attention: "orange",
  paused: "grey",
  problem: "red",
}

/** Whether an account sends. */
export function AccountStatusBadge({ account }: { account: AdminAccount }) {
  const { t } = useTranslation()
  const status = accountStatusOf(account)
  return (
    <StatusLabel color={COLORS[status]}>{t(`whatsapp.accounts.statuses.${status}`)}</StatusLabel>
  )
}
