import { MedusaError } from "@medusajs/framework/utils"
import { editRules } from "../../domain/templates"
import { refuseAction, type ActionFacts, type ActionName } from "../../domain/templates/review"
import type { TemplateRecord } from "../whatsapp-module"

/** What decides who may do what with a template now. */
export function actionFacts(
  template: TemplateRecord,
  person: ActionFacts["person"],
  now: Date
): ActionFacts {
  const { status, category, has_draft, review_state, review, editedAt } = template
  return {
    status,
    hasUnsent: has_draft,
    reviewState: review_state,
    requestedBy: review?.requested_by ?? null,
    edit: editRules(status, category, editedAt, now),
    person,
  }
}

/** Refuses what somebody may not do now, saying why and what to do instead. */
export function requireAction(action: ActionName, facts: ActionFacts): void {
  const refusal = refuseAction(action, facts)
  if (!refusal) return
  const { FORBIDDEN, NOT_ALLOWED } = MedusaError.Types
  throw new MedusaError(
    refusal.code === "role" ? FORBIDDEN : NOT_ALLOWED,
    refusal.message,
    refusal.code
  )
}
