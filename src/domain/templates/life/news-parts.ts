import type { LifeKind, TemplateLife, TemplateNews } from "./template-life"

/** What a piece of news says of one kind. */
export interface NewsPart {
  kind: LifeKind
  to: string
  isNotice?: boolean
  details: Record<string, unknown>
  from: (life: TemplateLife) => string | null
  /** Whether it is worth no line of history. */
  isQuiet?: (life: TemplateLife) => boolean
  /** Whether the template is so already. */
  isOld: (life: TemplateLife) => boolean
  apply: (life: TemplateLife) => TemplateLife
}

export function statusParts({ status: news, source }: TemplateNews): NewsPart[] {
  if (!news) return []
  const { event, status, reason, rejection = null, pause = null, disabledAt = null } = news
  return [
    {
      kind: "status",
      to: status ?? event,
      details: defined({ event, reason, rejection, pause, disabled_at: disabledAt }),
      from: (life) => life.status,
      isOld: (life) => life.status === (status ?? life.status),
      apply: (life) =>
        status === null
          ? life
          : {
              ...life,
              status,
              statusReason: reason,
              rejection: status === "REJECTED" ? (rejection ?? kept(life, source)) : null,
              pause: status === "PAUSED" ? pause : null,
            },
    },
  ]
}

/** A synchronisation hears of a rejection without Meta's advice. */
function kept({ status, rejection }: TemplateLife, source: TemplateNews["source"]) {
  return source === "sync" && status === "REJECTED" ? rejection : null
}

export function qualityParts({ quality }: TemplateNews): NewsPart[] {
  if (!quality) return []
  const { score, reasons = null } = quality
  return [
    {
      kind: "quality",
      to: score,
      details: defined({ reasons }),
      from: (life) => life.quality,
      // A new template has no quality yet, which Meta says of each when it is read.
      isQuiet: (life) => life.quality === null && score === "UNKNOWN",
      isOld: (life) => life.quality === score,
      apply: (life) => ({ ...life, quality: score, qualityReasons: reasons }),
    },
  ]
}

export function categoryParts({
  category,
  comingCategory: coming,
  occurredAt,
}: TemplateNews): NewsPart[] {
  return [...(category ? [change(category, occurredAt)] : []), ...(coming ? [notice(coming)] : [])]
}

function change(
  { category, previous }: NonNullable<TemplateNews["category"]>,
  occurredAt: Date
): NewsPart {
  return {
    kind: "category",
    to: category,
    details: {},
    from: (life) => previous ?? life.category,
    // A notice names the present category too, which is no move.
    isQuiet: (life) => (previous ?? life.category) === category,
    isOld: (life) => life.category === category,
    apply: (life) =>
      life.category === category
        ? life
        : {
            ...life,
            category,
            pendingCategory: null,
            previousCategory: previous ?? life.category,
            categoryChangedAt: occurredAt,
          },
  }
}

function notice({ category, at }: NonNullable<TemplateNews["comingCategory"]>): NewsPart {
  return {
    kind: "category",
    to: category,
    isNotice: true,
    details: defined({ pending: true, changes_at: at }),
    from: (life) => life.category,
    isQuiet: (life) => life.category === category,
    isOld: (life) => life.pendingCategory === category,
    apply: (life) => ({ ...life, pendingCategory: life.category === category ? null : category }),
  }
}

function defined(details: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null))
}
