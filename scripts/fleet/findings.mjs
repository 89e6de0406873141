/** Meta's higher throughput. */
export const RATE = 1_000

/** Runs shorter than this say nothing about a rate. */
const LEAST_FOR_RATE = 5 * RATE

/**
 * What a run came to beside what it must: rows for a table, each with whether it holds.
 * @param {{ messages: number, tally: object, rate: object, statuses: { status: string, count: number }[] }} run
 */
export function findingsOf({ messages, tally, rate, statuses }) {
  const perSecond = ((rate.accepted - 1) * 1_000) / (rate.last_received_ms - rate.first_received_ms)
  const delivered = statuses.find(({ status }) => status === "delivered")?.count ?? 0
  const finding = (what, measured, must, holds) => ({ what, measured, must, holds })

  return [
    finding("messages taken by Meta", tally.total, messages, tally.total === messages),
    finding("different ones among them", tally.distinct, messages, tally.distinct === messages),
    finding(
      "busiest second, messages",
      rate.busiest_second,
      `≤ ${RATE}`,
      rate.busiest_second <= RATE
    ),
    finding(
      "messages a second",
      Math.round(perSecond),
      messages < LEAST_FOR_RATE ? "too few to tell" : `${RATE} ± 2 %`,
      messages < LEAST_FOR_RATE || Math.abs(perSecond / RATE - 1) <= 0.02
    ),
    finding("delivered, in the shop's database", delivered, messages, delivered === messages),
  ]
}

/** Prints them, and answers what did not hold. */
export function printFindings(findings) {
  console.table(
    Object.fromEntries(
      findings.map(({ what, measured, must, holds }) => [
        what,
        { measured, must, holds: holds ? "yes" : "NO" },
      ])
    )
  )
  return findings.filter(({ holds }) => !holds).map(({ what }) => what)
}
