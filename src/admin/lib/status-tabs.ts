import { TEMPLATE_STATUSES, type AdminTemplatesResponse } from "../../contract"

/** A quick way to the templates of one state, by what the address says of it. */
export interface StatusTab {
  id: string
  param: "status" | "review_state" | null
  count: number
}

type Counts = Pick<AdminTemplatesResponse, "counts" | "review_counts">

/** The states there are templates in, in the order a template goes through them. */
export function statusTabs({ counts, review_counts: reviews }: Counts): StatusTab[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const [draft, ...atMeta] = [
    ...TEMPLATE_STATUSES,
    ...Object.keys(counts).filter((status) => !isKnown(status)),
  ].map((id): StatusTab => ({ id, param: "status", count: counts[id] ?? 0 }))
  const inReview = ["requested", "sent_back"].map((id): StatusTab => ({
    id,
    param: "review_state",
    count: reviews[id] ?? 0,
  }))
  const states = [...(draft ? [draft] : []), ...inReview, ...atMeta]
  return [{ id: "all", param: null, count: all }, ...states.filter(({ count }) => count > 0)]
}

function isKnown(status: string): boolean {
  return (TEMPLATE_STATUSES as readonly string[]).includes(status)
}
