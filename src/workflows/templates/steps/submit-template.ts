import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkTemplate } from "../../../domain/templates"
import { whatsappModule, type HandedIn, type TemplateRecord } from "../../whatsapp-module"
import { planSubmission, requireSound, type SubmissionPlan } from "../plan-submission"
import { refused } from "../../../modules/whatsapp"

interface PlanInput {
  template: TemplateRecord
  revision?: string
  conflictIsFine: boolean
}

/** What is handed in at Meta, once it is sure that Meta would take it. */
export const planSubmissionStep = createStep(
  "plan-whatsapp-template-submission",
  async (input: PlanInput, { container }) => {
    const plan = planSubmission(input)
    const { id, accountId, submission, definition } = plan
    const others = await whatsappModule(container).listCollidingTemplates({
      ...{ id, accountId, name: submission.name, content: submission.content },
    })
    requireSound(checkTemplate(definition, { others, now: new Date() }))
    return new StepResponse(plan)
  }
)

/** Notes that a template is being handed in; taken back when Meta refuses. */
export const beginSubmissionStep = createStep(
  "begin-whatsapp-template-submission",
  async ({ id }: SubmissionPlan, { container }) => {
    const begun = await whatsappModule(container).beginTemplateSubmission(id)
    return new StepResponse(new Date().toISOString(), { id, ...begun })
  },
  async (begun, { container }) => {
    if (begun) await whatsappModule(container).cancelTemplateSubmission(begun)
  }
)

/**
 * Hands a template in at Meta. Not undone: deleting it there would lock its name for 30 days. Should
 * what follows fail, the next synchronisation finds it.
 */
export const handInTemplateStep = createStep(
  "hand-in-whatsapp-template",
  async ({ accountId, submission }: SubmissionPlan, { container }) =>
    new StepResponse(await whatsappModule(container).handInTemplate({ accountId, submission }))
)

interface StoreInput {
  plan: SubmissionPlan
  handedIn: HandedIn
  askedAt: string
  actorId: string | null
}

/** Keeps what Meta made of it. Not undone: it is so. */
export const storeSubmissionStep = createStep(
  "store-whatsapp-template-submission",
  async ({ plan, ...outcome }: StoreInput, { container }) => {
    const { id, accountId, submission } = plan
    await whatsappModule(container).storeTemplateSubmission({
      ...{ id, accountId, submission },
      ...outcome,
    })
    return new StepResponse()
  }
)

interface UnpauseInput {
  template: TemplateRecord
}

/** Asks Meta to let a paused template be sent again. */
export const unpauseTemplateStep = createStep(
  "unpause-whatsapp-template",
  async ({ template }: UnpauseInput, { container }) => {
    const { account_id: accountId, meta_template_id: metaTemplateId } = template
    if (!metaTemplateId) {
      throw refused("NOT_ALLOWED", "not_at_meta")
    }
    await whatsappModule(container).unpauseTemplate({ accountId, metaTemplateId })
    return new StepResponse()
  }
)
