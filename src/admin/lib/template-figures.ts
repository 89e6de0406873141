import type { AdminTemplateAnalyticsResponse } from "../../contract"

type Totals = AdminTemplateAnalyticsResponse["analytics"]["languages"][number]["totals"]

export type FigureId = "sent" | "delivered" | "read" | "replied" | "failed" | "clicked" | "cost"

/** A figure by our own count with Meta's beside it, each null where nobody counted. */
export interface Figure {
  id: FigureId
  ours: number | null
  metas: number | null
  /** Which part of those sent it is, from 0 to 1; null where that says nothing. */
  share: number | null
}

/** What became of a template's messages, in the order a reader follows them. */
export function figuresOf({ sent, delivered, read, replied, failed, meta }: Totals): Figure[] {
  const shareOf = (count: number | null, of: number) =>
    count === null || of === 0 ? null : count / of
  return [
    { id: "sent", ours: sent, metas: meta?.sent ?? null, share: null },
    {
      id: "delivered",
      ours: delivered,
      metas: meta?.delivered ?? null,
      share: shareOf(delivered, sent),
    },
    { id: "read", ours: read, metas: meta?.read ?? null, share: shareOf(read, sent) },
    { id: "replied", ours: replied, metas: null, share: shareOf(replied, delivered) },
    { id: "failed", ours: failed, metas: null, share: shareOf(failed, sent + failed) },
    {
      id: "clicked",
      ours: null,
      metas: meta?.clicked ?? null,
      share: shareOf(meta?.clicked ?? null, meta?.delivered ?? 0),
    },
    { id: "cost", ours: null, metas: meta?.cost ?? null, share: null },
  ]
}

/** Whether anything was sent with it, by anybody's count. */
export function wasSent({ sent, failed, meta }: Totals): boolean {
  return sent + failed + (meta?.sent ?? 0) > 0
}
