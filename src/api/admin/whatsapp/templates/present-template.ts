import {
  TEMPLATE_ACTIONS,
  type AdminTemplateAction,
  type AdminTemplateDetails,
  type TemplateAction,
} from "../../../../contract"
import { refuseAction, type ActionFacts } from "../../../../domain/templates/review"
import { actionFacts, type TemplateRecord } from "../../../../workflows"
import type { Names } from "./name-people"

interface Viewer {
  person: ActionFacts["person"]
  names: Names
  now: Date
}

/** A template as the contract has it, with what the viewer may do. */
export function presentTemplate(
  template: TemplateRecord,
  { person, names, now }: Viewer
): AdminTemplateDetails {
  const { content, draft, revision, review, editedAt: _, ...row } = template
  const facts = actionFacts(template, person, now)
  const { edit } = facts
  return {
    ...row,
    ...presentContent(content),
    draft: draft && { ...presentContent(draft), conflict: draft.conflict },
    revision: String(revision),
    review: {
      state: row.review_state,
      requested_by: names(review?.requested_by ?? null),
      requested_at: review?.requested_at ?? null,
      reviewed_by: names(review?.reviewed_by ?? null),
      reviewed_at: review?.reviewed_at ?? null,
      comment: review?.comment ?? null,
    },
    edit_allowance: {
      allowed: edit.allowed,
      category_allowed: edit.categoryAllowed,
      edits_left: edit.editsLeft,
      next_edit_at: edit.nextEditAt?.toISOString() ?? null,
      message: edit.message,
    },
    actions: presentActions(facts),
  }
}

/** Everybody a template names. */
export function personIdsOf({ review }: TemplateRecord): (string | null)[] {
  return [review?.requested_by ?? null, review?.reviewed_by ?? null]
}

function presentContent(content: TemplateRecord["content"]) {
  return {
    category: content.category,
    parameter_format: content.parameterFormat,
    components: content.components,
    message_send_ttl_seconds: content.messageSendTtlSeconds,
    header_media: content.headerMedia,
  }
}

function presentActions(facts: ActionFacts): Record<TemplateAction, AdminTemplateAction> {
  const entries = TEMPLATE_ACTIONS.map((action) => {
    const refusal = refuseAction(action, facts)
    return [
      action,
      {
        allowed: refusal === null,
        code: refusal?.code ?? null,
        message: refusal?.message ?? null,
      },
    ]
  })
  return Object.fromEntries(entries) as Record<TemplateAction, AdminTemplateAction>
}
