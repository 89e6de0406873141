import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"
import { Section } from "../page/section"
import { PausedAccountAlert } from "../senders/paused-account-alert"
import { AccountMenu } from "./account-menu"
import { AccountStatusBadge } from "./account-status-badge"

/** What an account is and whether it sends. */
export function AccountSection({ account }: { account: AdminAccount }) {
  const { t } = useTranslation()
  const { waba_id, app_id, portfolio_id, currency, time_zone, source, problem } = account
  const rows = [
    { field: "wabaId", value: waba_id },
    { field: "appId", value: app_id },
    { field: "portfolioId", value: portfolio_id },
    { field: "currency", value: currency },
    { field: "timeZone", value: time_zone },
  ]
  return (
    <Section
      level="h1"
      title={account.name}
      badge={<AccountStatusBadge account={account} />}
      actions={<AccountMenu account={account} />}
    >
      {problem && (
        <div className="px-6 py-4">
          <PausedAccountAlert account={account} problem={problem} />
        </div>
      )}
      {rows.map(({ field, value }) => (
        <SectionRow
          key={field}
          title={t(`whatsapp.accounts.fields.${field}`)}
          value={value ? <bdi dir="ltr">{value}</bdi> : "-"}
        />
      ))}
      <SectionRow
        title={t("whatsapp.accounts.fields.source")}
        value={t(`whatsapp.accounts.sources.${source}`)}
      />
    </Section>
  )
}
