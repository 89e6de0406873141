import type { AdminAccount } from "../../../contract"
import { RemovalForm } from "../removal/removal-form"

/** Removes an account with its numbers. */
export function RemoveAccountForm({ account }: { account: AdminAccount }) {
  return <RemovalForm resource="accounts" id={account.id} name={account.name} />
}
