import { clx, Label, Select } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"

interface AccountSelectProps {
  accounts: readonly AdminAccount[]
  chosen: string
  onChoose: (accountId: string) => void
  /** Whether its label stands beside it, not above. */
  isInline?: boolean
  /** What can be chosen beside the accounts. */
  children?: ReactNode
}

/** Which account something is for. */
export function AccountSelect(props: AccountSelectProps) {
  const { accounts, chosen, onChoose, isInline = false, children } = props
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={clx("flex", isInline ? "items-center gap-x-4" : "flex-col gap-y-2")}>
      <Label htmlFor={id} size="small" weight="plus">
        {t("whatsapp.setup.account")}
      </Label>
      <Select size="small" value={chosen} onValueChange={onChoose}>
        <Select.Trigger id={id} className={isInline ? "w-64" : undefined}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {accounts.map((account) => (
            <Select.Item key={account.id} value={account.id}>
              {account.name}
            </Select.Item>
          ))}
          {children}
        </Select.Content>
      </Select>
    </div>
  )
}
