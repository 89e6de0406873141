import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { editRules } from "../../../domain/templates"
import { refuseAction } from "../../../domain/templates/review"
import { whatsappModule, type DeletableTemplate } from "../../whatsapp-module"
import { templatePerson } from "../template-person"
import { refuseUsed } from "../refuse-used"
import { refused } from "../../../modules/whatsapp"

interface PlanInput {
  id: string
  userId: string | null
  allLanguages: boolean
  inUseIsFine: boolean
}

/** What is to be deleted, once it is sure that it may be. */
export const planDeletionStep = createStep(
  "plan-whatsapp-template-deletion",
  async ({ id, userId, allLanguages, inUseIsFine }: PlanInput, { container }) => {
    const whatsapp = whatsappModule(container)
    const templates = await whatsapp.listDeletableTemplates({ id, allLanguages })
    const person = await templatePerson(container, userId)
    for (const template of templates) requireDeletable(template, person)
    if (!inUseIsFine) {
      refuseUsed(await whatsapp.templateUsage(templates.map((template) => template.id)))
    }
    return new StepResponse(templates)
  }
)

interface DeleteInput {
  templates: DeletableTemplate[]
  allLanguages: boolean
}

/** Deletes templates at Meta. Not undone: Meta gives nothing back. */
export const deleteAtMetaStep = createStep(
  "delete-whatsapp-templates-at-meta",
  async (input: DeleteInput, { container }) => {
    const askedAt = new Date().toISOString()
    await whatsappModule(container).deleteTemplatesAtMeta(input)
    return new StepResponse(askedAt)
  }
)

/** Takes deleted templates away. */
export const removeTemplatesStep = createStep(
  "remove-whatsapp-templates",
  async (input: { templates: DeletableTemplate[]; askedAt: string }, { container }) => {
    await whatsappModule(container).removeTemplates(input)
    return new StepResponse()
  }
)

function requireDeletable(
  { status, language }: DeletableTemplate,
  person: Awaited<ReturnType<typeof templatePerson>>
): void {
  const edit = editRules(status, "UTILITY", [], new Date())
  const nothing = { hasUnsent: false, reviewState: "none", requestedBy: null } as const
  const refusal = refuseAction("delete", { status, edit, person, ...nothing })
  if (!refusal) return
  const why = refusal.message
  if (refusal.code === "role") throw new MedusaError(MedusaError.Types.FORBIDDEN, why, "role")
  throw refused("NOT_ALLOWED", "language_kept", { language, why })
}
