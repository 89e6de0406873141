import { STATUS_RANKS } from "../../../../domain/messages"

/** SQL for how far along a status is: the domain's table, so that both always agree. Unknown ones rank last. */
export function statusRank(column: string): string {
  const ranks = Object.entries(STATUS_RANKS).map(
    ([status, rank]) => `WHEN '${status}' THEN ${rank}`
  )
  return `(CASE ${column} ${ranks.join(" ")} ELSE -1 END)`
}
