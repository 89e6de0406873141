import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule, type TemplateRecord } from "../../whatsapp-module"
import { requireSeen } from "../require-seen"
import type { ReviewStep } from "../review-steps"
import { REVIEW_STEPS } from "../review-steps"
import type { TemplateActor } from "./require-template-action"

interface Input extends TemplateActor {
  step: ReviewStep
  template: TemplateRecord
  comment?: string
  revision?: string
}

/** Moves the shop's own review of a template on; undone by putting back where it was. */
export const reviewTemplateStep = createStep(
  "review-whatsapp-template",
  async ({ step, template, comment, revision, userId, actorId }: Input, { container }) => {
    requireSeen(template, revision)
    const { to, noteOf } = REVIEW_STEPS[step]
    const former = await whatsappModule(container).changeTemplateReview({
      ...{ id: template.id, revision: String(template.revision), from: template.review_state, to },
      review: noteOf({ userId, at: new Date().toISOString(), comment: comment ?? null }),
      ...{ comment, actorId },
    })
    return new StepResponse(undefined, former)
  },
  async (former, { container }) => {
    if (former) await whatsappModule(container).undoTemplateChanges({ former })
  }
)

/** Withdraws a review, or else forgets unsent changes; undone by putting back what was. */
export const cancelTemplateStep = createStep(
  "cancel-whatsapp-template",
  async ({ template, actorId }: Pick<Input, "template" | "actorId">, { container }) => {
    const whatsapp = whatsappModule(container)
    const { id, revision, review_state: from } = template
    const isReview = from === "requested" || from === "approved"
    const former = isReview
      ? await whatsapp.changeTemplateReview({
          ...{ id, revision: String(revision), from, to: "none", review: {}, actorId },
        })
      : await whatsapp.discardTemplateDraft(id)
    return new StepResponse({ canceled: isReview ? "review" : "draft" }, former)
  },
  async (former, { container }) => {
    if (former) await whatsappModule(container).undoTemplateChanges({ former })
  }
)
