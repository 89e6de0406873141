import { Container, Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"
import { AccountSelect } from "../accounts/account-select"

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
export function AccountPicker({ mayAdd, ...choice }: AccountPickerProps) {
  const { t } = useTranslation()
  return (
    <Container className="px-6 py-4">
      <AccountSelect {...choice} isInline>
        {mayAdd && <Select.Item value={NEW_ACCOUNT}>{t("whatsapp.setup.another")}</Select.Item>}
      </AccountSelect>
    </Container>
  )
}
