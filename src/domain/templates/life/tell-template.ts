import { isStale } from "./is-stale"
import { categoryParts, qualityParts, statusParts, type NewsPart } from "./news-parts"
import type { LastHeard, LifeEvent, LifeKind, TemplateLife, TemplateNews } from "./template-life"

/** A line of history, as far as it tells lines apart. */
export type LifeLine = Pick<LifeEvent, "kind" | "to" | "isNotice" | "occurredAt">

export interface Telling {
  life: TemplateLife
  heard: Readonly<Record<LifeKind, LastHeard>>
  news: readonly TemplateNews[]
  /** Whether history has this line already: a webhook that is delivered again changes nothing. */
  isKnown: (line: LifeLine) => boolean
}

/** A template after everything that was said of it, and what its history gains. */
export interface ToldLife {
  life: TemplateLife
  events: LifeEvent[]
}

/**
 * Applies what Meta said, oldest first. Each kind is put in order by itself, so that news which
 * arrive late go into the history but never move the template back.
 */
export function tellTemplate({ life: before, heard, news, isKnown }: Telling): ToldLife {
  const times = { ...heard }
  const events: LifeEvent[] = []
  let life = before

  const tell = (item: TemplateNews, part: NewsPart) => {
    const { kind, to, isNotice = false } = part
    const { source, occurredAt } = item
    const isWebhook = source === "webhook"
    if (isWebhook && isRepeated({ kind, to, isNotice, occurredAt })) return
    const isLate = isStale(item, times[kind])
    if (!isWebhook && (isLate || part.isOld(life))) return

    const details = { source, ...part.details, ...(isLate && { late: true }) }
    const from = isLate ? null : part.from(life)
    if (!part.isQuiet?.(life)) events.push({ kind, from, to, isNotice, occurredAt, details })
    if (isLate) return
    life = part.apply(life)
    if (isWebhook) times[kind] = { ...times[kind], toldAt: occurredAt }
  }

  const isRepeated = (line: LifeLine) =>
    isKnown(line) || events.some((event) => isSame(event, line))

  for (const item of inOrder(news)) {
    const keepsCategory = item.comingCategory === null && !isStale(item, times.category)
    for (const part of partsOf(item)) tell(item, part)
    if (keepsCategory) life = { ...life, pendingCategory: null }
  }
  return { life, events }
}

function inOrder(news: readonly TemplateNews[]): TemplateNews[] {
  return [...news].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime())
}

function partsOf(news: TemplateNews): NewsPart[] {
  return [...statusParts(news), ...qualityParts(news), ...categoryParts(news)]
}

function isSame(event: LifeLine, { kind, to, isNotice, occurredAt }: LifeLine): boolean {
  return (
    event.kind === kind &&
    event.to === to &&
    event.isNotice === isNotice &&
    event.occurredAt.getTime() === occurredAt.getTime()
  )
}
