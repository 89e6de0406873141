/** Runs shorter than this say nothing about a rate. */
const LEAST_SECONDS = 5

/**
 * What a run came to beside what it must: rows for a table, each with whether it holds.
 * @param {{ messages: number, warmUp: number, rate: number, tally: object, arrivals: object, statuses: { status: string, count: number }[] }} run
 */
export function findingsOf({ messages, warmUp, rate, tally, arrivals, statuses }) {
  const { accepted, first_received_ms: first, last_received_ms: last } = arrivals
  const perSecond = ((accepted - 1) * 1_000) / (last - first)
  const isTooShort = messages < LEAST_SECONDS * rate
  const delivered = statuses.find(({ status }) => status === "delivered")?.count ?? 0
  const finding = (what, measured, must, holds) => ({ what, measured, must, holds })

  return [
    finding("messages taken by Meta", tally.total, messages, tally.total === messages),
    finding("different ones among them", tally.distinct, messages, tally.distinct === messages),
    finding(
      "busiest second, messages",
      arrivals.busiest_second,
      `≤ ${rate}`,
      arrivals.busiest_second <= rate
    ),
    finding(
      "messages a second",
      Math.round(perSecond),
      isTooShort ? "too few to tell" : `${rate} ± 2 %`,
      isTooShort || Math.abs(perSecond / rate - 1) <= 0.02
    ),
    finding(
      "delivered, in the shop's database, warm-up and all",
      delivered,
      warmUp + messages,
      delivered === warmUp + messages
    ),
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
