import { Container, Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"

/** Stands for an account that is yet to be connected. */
export const NEW_ACCOUNT = "new"

interface AccountPickerProps {
  accounts: readonly AdminAccount[]
  chosen: string
  onChoose: (accountId: string) => void
  /** Whether another account can be connected from here. */
  mayAdd: boolean
}

/** Which account a page is about, in a shop with several. */
export function AccountPicker({ accounts, chosen, onChoose, mayAdd }: AccountPickerProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <Container className="flex items-center gap-x-4 px-6 py-4">
      <Label htmlFor={id} size="small" weight="plus">
        {t("whatsapp.setup.account")}
      </Label>
      <Select size="small" value={chosen} onValueChange={onChoose}>
        <Select.Trigger id={id} className="w-64">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {accounts.map((account) => (
            <Select.Item key={account.id} value={account.id}>
              {account.name}
            </Select.Item>
          ))}
          {mayAdd && <Select.Item value={NEW_ACCOUNT}>{t("whatsapp.setup.another")}</Select.Item>}
        </Select.Content>
      </Select>
    </Container>
  )
}
