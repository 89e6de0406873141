import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminAccount } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { loadNumbers } from "../phone-numbers/load-numbers"
import { presentAccount } from "./present-account"
import { refused } from "../../../../modules/whatsapp"

/** More numbers than one account can have. */
const ALL = 1_000

/** A page of accounts with their numbers. */
export async function loadAccounts(
  container: MedusaContainer,
  page: { ids?: string[]; limit: number; offset: number }
): Promise<{ accounts: AdminAccount[]; count: number }> {
  const { accounts, count } = await whatsappModule(container).listAccountsForAdmin(page)
  const accountIds = accounts.map(({ id }) => id)
  const { numbers } = await loadNumbers(container, { accountIds, limit: ALL, offset: 0 })
  const now = new Date()
  return {
    accounts: accounts.map((account) =>
      presentAccount(account, {
        now,
        numbers: numbers.filter(({ account_id }) => account_id === account.id),
      })
    ),
    count,
  }
}

/** One account with its numbers. */
export async function loadAccount(container: MedusaContainer, id: string): Promise<AdminAccount> {
  const { accounts } = await loadAccounts(container, { ids: [id], limit: 1, offset: 0 })
  const [account] = accounts
  if (account) return account
  throw refused("NOT_FOUND", "account_not_found", { id })
}
