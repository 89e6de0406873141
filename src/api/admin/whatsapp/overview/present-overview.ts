import type { AdminOverview, AdminOverviewFailure } from "../../../../contract"
import type WhatsappModuleService from "../../../../modules/whatsapp/service"
import { explain } from "../messages/explain"

type Summary = Awaited<ReturnType<WhatsappModuleService["summariseMessages"]>>
type Tally = Summary["tallies"][number]

const NOT_ARRIVED = new Set(["failed", "suppressed"])
const MOST_FAILURES = 10

/** Tallies as the contract has them. */
export function presentOverview({
  since,
  tallies,
  isPartial,
}: Summary & { since: Date }): AdminOverview {
  const outbound = tallies.filter(({ direction }) => direction === "outbound")
  return {
    since: since.toISOString(),
    outbound: countsByStatus(outbound),
    received: sum(tallies.filter(({ direction }) => direction === "inbound")),
    is_partial: isPartial,
    failures: failuresOf(outbound),
  }
}

function countsByStatus(tallies: readonly Tally[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, count } of tallies) counts[status] = (counts[status] ?? 0) + count
  return counts
}

/** Statuses may share a reason: each reason is told once. */
function failuresOf(tallies: readonly Tally[]): AdminOverviewFailure[] {
  const failures = new Map<string, AdminOverviewFailure>()
  for (const tally of tallies) {
    const why = NOT_ARRIVED.has(tally.status) ? explain(tally) : null
    if (!why) continue
    const known = failures.get(why.code)
    failures.set(why.code, {
      code: why.code,
      message: why.message,
      remedy: why.remedy,
      count: tally.count + (known?.count ?? 0),
      last_at: latest(new Date(tally.lastAt).toISOString(), known?.last_at),
    })
  }
  return [...failures.values()].sort((a, b) => b.count - a.count).slice(0, MOST_FAILURES)
}

function latest(time: string, other?: string): string {
  return other !== undefined && other > time ? other : time
}

function sum(tallies: readonly Tally[]): number {
  return tallies.reduce((total, { count }) => total + count, 0)
}
