import type { TemplateReviewState } from "../../../../../contract"
import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"
import { lockTemplate, requireRevision } from "../editing/locked-template"
import { recordTemplateEvents } from "../record-template-events"
import type { KeptReview } from "../retrieve-template"

/** A step of the shop's own review. */
export interface ReviewChange {
  id: string
  /** Of the content that was looked at. */
  revision: string
  from: TemplateReviewState
  to: TemplateReviewState
  review: Partial<KeptReview>
  comment?: string
  /** Who did it, as the history shows it. */
  actorId: string | null
}

/** Moves a template's review on, unless it is elsewhere by now, and remembers the step. */
export async function changeReview(
  db: Database,
  { id, revision, from, to, review, comment, actorId }: ReviewChange
): Promise<void> {
  const template = await lockTemplate(db, { id, revision })
  if (template.reviewState !== from) requireRevision(template, "")
  await rows(
    db,
    `UPDATE whatsapp_template
     SET review_state = ?, review = coalesce(review, '{}'::jsonb) || ?::jsonb, updated_at = now()
     WHERE id = ? AND deleted_at IS NULL`,
    [to, toJsonb(review), id]
  )
  const details = comment ? { comment } : null
  await recordTemplateEvents(db, [{ templateId: id, kind: "review", from, to, details, actorId }])
}
