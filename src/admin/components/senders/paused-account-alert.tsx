import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"
import { queuedOn } from "../../lib/sender-health"
import { Timestamp } from "../time/timestamp"

interface PausedAccountAlertProps {
  account: AdminAccount
  problem: NonNullable<AdminAccount["problem"]>
}

/** Why nothing leaves from an account, since when, and what to do about it. */
export function PausedAccountAlert({ account, problem }: PausedAccountAlertProps) {
  const { t } = useTranslation()
  const waiting = queuedOn(account)
  return (
    <Alert variant="error" role="alert">
      <div className="flex flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          {t("whatsapp.sender.paused.title", { account: account.name })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {problem.message} {problem.remedy}
        </Text>
        <div className="txt-compact-small text-ui-fg-muted flex flex-wrap gap-x-1">
          <span>{t("whatsapp.sender.paused.since")}</span>
          <Timestamp at={problem.since} as="day and time" />
          {waiting > 0 && <span>· {t("whatsapp.sender.paused.waiting", { count: waiting })}</span>}
          {problem.code !== null && (
            <span>· {t("whatsapp.sender.paused.code", { code: problem.code })}</span>
          )}
        </div>
      </div>
    </Alert>
  )
}
