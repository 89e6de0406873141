import type { AdminAccount } from "../../../contract"
import { PausedAccountAlert } from "./paused-account-alert"

/** One alert for each account that cannot send; nothing when all can. */
export function PausedAccounts({ accounts }: { accounts: readonly AdminAccount[] }) {
  const alerts = accounts.flatMap((account) =>
    account.problem
      ? [<PausedAccountAlert key={account.id} account={account} problem={account.problem} />]
      : []
  )
  if (alerts.length === 0) return null
  return <div className="flex flex-col gap-y-2 px-6 py-4">{alerts}</div>
}
