import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminAccount } from "../../../contract"
import { NumberLink } from "../numbers/number-link"
import { AccountStatusBadge } from "./account-status-badge"

/** An account in a list: its name, whether it sends, and its numbers. */
export function AccountRow({ account }: { account: AdminAccount }) {
  const { t } = useTranslation()
  const trouble = account.problem ?? account.health.reasons[0]
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex min-w-0 flex-col">
          <Link
            to={`/settings/whatsapp/accounts/${account.id}`}
            className="txt-compact-medium-plus text-ui-fg-base hover:text-ui-fg-interactive focus-visible:shadow-borders-focus truncate rounded outline-none"
          >
            {account.name}
          </Link>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t("whatsapp.accounts.fields.wabaId")} <bdi dir="ltr">{account.waba_id}</bdi>
          </Text>
        </div>
        <AccountStatusBadge account={account} />
      </div>
      {trouble && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          <bdi>{trouble.message}</bdi>
        </Text>
      )}
      {account.phone_numbers.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("whatsapp.accounts.noNumbers")}
        </Text>
      ) : (
        <ul className="flex flex-col gap-y-2">
          {account.phone_numbers.map((number) => (
            <li key={number.id}>
              <NumberLink number={number} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
