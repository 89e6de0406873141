import type { AdminTemplateLanguageFigures } from "../../../../../contract"
import type { MetaCounts } from "./meta-figures"
import type { OwnFigures } from "./own-figures"

/** A template in one language, as figures are told of it. */
export interface MeasuredTemplate {
  id: string
  metaTemplateId: string | null
  language: string
  status: string
}

interface Figures {
  templates: readonly MeasuredTemplate[]
  days: readonly string[]
  own: readonly OwnFigures[]
  meta: MetaCounts
}

const NOTHING = { sent: 0, delivered: 0, read: 0, failed: 0, replied: 0 }

/** Puts the shop's figures and Meta's beside each other, for every language and every day. */
export function assembleFigures({
  templates,
  days,
  own,
  meta,
}: Figures): AdminTemplateLanguageFigures[] {
  const counted = new Map(own.map((row) => [`${row.templateId} ${row.day}`, row]))
  return templates.map(({ id, metaTemplateId, language, status }) => {
    const ownOf = (day: string) => {
      const { sent, delivered, read, failed, replied } = counted.get(`${id} ${day}`) ?? NOTHING
      return { sent, delivered, read, failed, replied }
    }
    const totals = days.reduce((total, day) => add(total, ownOf(day)), NOTHING)
    return {
      ...{ id, language, status },
      totals: { ...totals, meta: metaTemplateId ? meta.total(metaTemplateId) : null },
      days: days.map((day) => ({
        day,
        ...ownOf(day),
        meta: metaTemplateId ? meta.of(metaTemplateId, day) : null,
      })),
      clicks: metaTemplateId ? meta.clicks(metaTemplateId) : [],
    }
  })
}

function add(total: typeof NOTHING, more: typeof NOTHING): typeof NOTHING {
  return {
    sent: total.sent + more.sent,
    delivered: total.delivered + more.delivered,
    read: total.read + more.read,
    failed: total.failed + more.failed,
    replied: total.replied + more.replied,
  }
}
