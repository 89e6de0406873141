import type { AdminTemplateDetails, TemplateAction, TemplateReviewState } from "../../contract"

/** Where a template stands, in the one word that decides what is said and what is offered. */
export interface Standing {
  /** By which it is explained. */
  id: string
  tone: "info" | "success" | "warning" | "error"
  /** What a person does next, the likeliest first. */
  next: readonly TemplateAction[]
}

/** What the shop has written and Meta has not, by the shop's own review. */
const UNSENT: Record<TemplateReviewState, Standing> = {
  none: { id: "unsent", tone: "info", next: ["submit", "request_review", "edit"] },
  requested: {
    id: "requested",
    tone: "info",
    next: ["approve", "send_back", "edit", "cancel"],
  },
  approved: { id: "reviewed", tone: "success", next: ["submit", "edit"] },
  sent_back: { id: "sentBack", tone: "warning", next: ["edit", "request_review"] },
}

const AT_META: Readonly<Record<string, Standing>> = {
  PENDING: { id: "PENDING", tone: "info", next: [] },
  APPROVED: { id: "APPROVED", tone: "success", next: [] },
  REJECTED: { id: "REJECTED", tone: "error", next: ["edit"] },
  PAUSED: { id: "PAUSED", tone: "warning", next: ["edit", "unpause"] },
  DISABLED: { id: "DISABLED", tone: "error", next: [] },
  IN_APPEAL: { id: "IN_APPEAL", tone: "info", next: [] },
  LIMIT_EXCEEDED: { id: "LIMIT_EXCEEDED", tone: "error", next: [] },
  PENDING_DELETION: { id: "PENDING_DELETION", tone: "warning", next: [] },
  DELETED: { id: "DELETED", tone: "warning", next: [] },
  ARCHIVED: { id: "ARCHIVED", tone: "warning", next: [] },
}

/** Where a template stands at Meta; null before it was ever there. */
export function standingAtMeta(status: string): Standing | null {
  if (status === "DRAFT") return null
  return AT_META[status] ?? { id: "unknown", tone: "info", next: [] }
}

type Written = Pick<AdminTemplateDetails, "status" | "draft" | "review">

/** Where what is not submitted yet stands inside the shop; null when there is nothing. */
export function standingInShop({ status, draft, review }: Written): Standing | null {
  return status === "DRAFT" || draft ? UNSENT[review.state] : null
}
