/** What Meta decides about a template; each is told, and put in order, by itself. */
export type LifeKind = "status" | "quality" | "category"

/** Why Meta refused a template, and what it advises. */
export interface TemplateRejection {
  reason: string | null
  recommendation: string | null
}

/** Why Meta keeps a template from being sent for a while. */
export interface TemplatePause {
  /** `FIRST_PAUSE`, `SECOND_PAUSE`, `RATE_LIMITING_PAUSE`, or null when Meta does not say. */
  title: string | null
  description: string | null
  /** When it comes back by itself, as far as Meta's rules tell; null when it does not. */
  until: Date | null
}

/** A template's life at Meta as the shop knows it. */
export interface TemplateLife {
  status: string
  statusReason: string | null
  rejection: TemplateRejection | null
  pause: TemplatePause | null
  quality: string | null
  qualityReasons: readonly string[] | null
  category: string
  /** The category Meta means to move it to. */
  pendingCategory: string | null
  previousCategory: string | null
  categoryChangedAt: Date | null
}

/** Something Meta said about a template: what is left out was not spoken of. */
export interface TemplateNews {
  /** `webhook` is told by Meta at its own time; `sync` is what Meta answered when it was asked. */
  source: "webhook" | "sync"
  /** When it happened by Meta's clock, or when Meta was asked by ours. */
  occurredAt: Date
  status?: StatusNews
  quality?: { score: string; reasons?: readonly string[] | null }
  category?: { category: string; previous?: string | null }
  /** The category it will have, and from when; null when it keeps the one it has. */
  comingCategory?: { category: string; at: Date | null } | null
}

export interface StatusNews {
  /** Meta's word, which need not be a status: `FLAGGED`, `LOCKED`. */
  event: string
  /** The status it has now; null when the word says nothing about that. */
  status: string | null
  reason: string | null
  rejection?: TemplateRejection | null
  pause?: TemplatePause | null
  /** When it was, or will be, disabled. */
  disabledAt?: Date | null
}

/** One line of a template's history. */
export interface LifeEvent {
  kind: LifeKind
  from: string | null
  to: string
  /** Whether it tells of a change that is still to come. */
  isNotice?: boolean
  occurredAt: Date
  details: Record<string, unknown>
}

/** What history tells about when something was last said of one kind. */
export interface LastHeard {
  /** By Meta's own clock, of webhooks. */
  toldAt: Date | null
  /** By our clock, of everything else: submissions, synchronisations. */
  foundAt: Date | null
  /** When the last of either was written down, by our clock. */
  learntAt: Date | null
}
