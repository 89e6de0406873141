import { loadSource } from "./load-source.mjs"
import { table } from "./table.mjs"

/** Why a message waits or was not sent: the texts the admin shows. */
export async function renderReasonTable() {
  const { SUPPRESSION_REASONS, DEFERRAL_REASONS, HOLD_REASONS, CANCELLATION_REASONS } =
    await loadSource("src/domain/messages/reasons.ts")
  const rowsOf = (reasons, fate) =>
    Object.entries(reasons).map(([reason, { message, remedy }]) => [
      `\`${reason}\``,
      fate,
      message,
      remedy,
    ])
  return table(
    ["Reason", "The message", "What happened", "What to do"],
    [
      ...rowsOf(SUPPRESSION_REASONS, "is not sent"),
      ...rowsOf(DEFERRAL_REASONS, "waits"),
      ...rowsOf(HOLD_REASONS, "waits at Meta"),
      ...rowsOf(CANCELLATION_REASONS, "is taken back"),
    ]
  )
}
