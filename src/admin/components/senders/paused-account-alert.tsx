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
  const facts = [
    ...(waiting > 0 ? [t("whatsapp.sender.paused.waiting", { count: waiting })] : []),
    ...(problem.code === null ? [] : [t("whatsapp.sender.paused.code", { code: problem.code })]),
  ]
  return (
    <Alert variant="error" role="alert">
      <div className="flex flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          {t("whatsapp.sender.paused.title", { account: account.name })}
        </Text>
        {/* Written by the shop's server, in English. */}
        {[problem.message, problem.remedy].map((text) => (
          <Text key={text} size="small" className="text-ui-fg-subtle">
            <bdi>{text}</bdi>
          </Text>
        ))}
        {account.source === "environment" && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {t("whatsapp.sender.paused.environment")}
          </Text>
        )}
        <div className="txt-compact-small text-ui-fg-subtle">
          {t("whatsapp.sender.paused.since")} <Timestamp at={problem.since} as="day and time" />
        </div>
        {facts.length > 0 && (
          <div className="txt-compact-small text-ui-fg-subtle">{facts.join(" · ")}</div>
        )}
      </div>
    </Alert>
  )
}
