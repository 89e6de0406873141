import type { z } from "zod"
import type { TemplateAnalyticsPoint } from "../../../../../cloud-api"
import type { AdminTemplateLanguageFigures, metaFiguresSchema } from "../../../../../contract"

export type MetaFigures = z.output<typeof metaFiguresSchema>
export type Clicks = AdminTemplateLanguageFigures["clicks"]

/** What Meta counted, by template and day. */
export interface MetaCounts {
  of: (metaTemplateId: string, day: string) => MetaFigures | null
  total: (metaTemplateId: string) => MetaFigures | null
  clicks: (metaTemplateId: string) => Clicks
}

/** Gathers Meta's figures; the Cloud API's and those of Marketing Messages are one message's alike. */
export function metaCounts(points: readonly TemplateAnalyticsPoint[]): MetaCounts {
  const byDay = new Map<string, MetaFigures>()
  const totals = new Map<string, MetaFigures>()
  const clicks = new Map<string, Map<string, Clicks[number]>>()
  for (const point of points) {
    const { template_id: id, start } = point
    const figures = figuresOf(point)
    const day = new Date(start * 1000).toISOString().slice(0, 10)
    byDay.set(`${id} ${day}`, sum(byDay.get(`${id} ${day}`), figures))
    totals.set(id, sum(totals.get(id), figures))
    const known = clicks.get(id) ?? new Map<string, Clicks[number]>()
    for (const { type: kind, button_content: button = "", count } of point.clicked ?? []) {
      const key = `${kind}\n${button}`
      known.set(key, { button, kind, count: count + (known.get(key)?.count ?? 0) })
    }
    clicks.set(id, known)
  }
  return {
    of: (id, day) => byDay.get(`${id} ${day}`) ?? null,
    total: (id) => totals.get(id) ?? null,
    clicks: (id) => [...(clicks.get(id)?.values() ?? [])],
  }
}

/** Of a link's two counts, all taps are the figure; people are a detail of the button. */
const PEOPLE = "unique_url_button"

function figuresOf(point: TemplateAnalyticsPoint): MetaFigures {
  const { sent = 0, delivered = 0, read = 0, clicked, cost } = point
  const taps = clicked ?? []
  const links = taps.some(({ type }) => type === "url_button")
  return {
    ...{ sent, delivered, read },
    clicked: taps.reduce(
      (all, { type, count }) => (links && type === PEOPLE ? all : all + count),
      0
    ),
    cost: cost?.find(({ type }) => type === "amount_spent")?.value ?? null,
  }
}

function sum(known: MetaFigures | undefined, more: MetaFigures): MetaFigures {
  if (!known) return more
  const cost =
    known.cost === null && more.cost === null ? null : (known.cost ?? 0) + (more.cost ?? 0)
  return {
    sent: known.sent + more.sent,
    delivered: known.delivered + more.delivered,
    read: known.read + more.read,
    clicked: known.clicked + more.clicked,
    cost: cost === null ? null : Math.round(cost * 10_000) / 10_000,
  }
}
