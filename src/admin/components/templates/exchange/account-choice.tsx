import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../../contract"

interface AccountChoiceProps {
  accounts: readonly AdminAccount[]
  chosen: string
  onChoose: (accountId: string) => void
}

/** Which account something is for. */
export function AccountChoice({ accounts, chosen, onChoose }: AccountChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("whatsapp.templates.account")}
      </Label>
      <Select size="small" value={chosen} onValueChange={onChoose}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {accounts.map((account) => (
            <Select.Item key={account.id} value={account.id}>
              {account.name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
