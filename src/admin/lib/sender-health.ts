import type { AdminAccount, AdminPhoneNumber } from "../../contract"

/** How well the shop can send: the state of the number it sends from. */
export type SenderHealth = "connected" | "low_quality" | "paused" | "not_connected"

export interface Sender {
  health: SenderHealth
  number: AdminPhoneNumber | null
}

/** The number messages leave from when nothing else is chosen, and whether it can send. */
export function senderOf(accounts: readonly AdminAccount[]): Sender {
  const numbers = accounts.flatMap((account) =>
    account.phone_numbers.map((number) => ({ account, number }))
  )
  const sender = numbers.find(({ number }) => number.is_default) ?? numbers[0]
  if (!sender) return { health: "not_connected", number: null }

  const { account, number } = sender
  if (account.problem) return { health: "paused", number }
  return { health: number.quality_rating === "RED" ? "low_quality" : "connected", number }
}

/** How many messages wait on an account's numbers. */
export function queuedOn(account: AdminAccount): number {
  return account.phone_numbers.reduce((sum, { queued }) => sum + queued, 0)
}
