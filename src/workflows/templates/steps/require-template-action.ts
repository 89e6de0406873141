import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ActionName } from "../../../domain/templates/review"
import { whatsappModule } from "../../whatsapp-module"
import { actionFacts, requireAction } from "../action-facts"
import { templatePerson } from "../template-person"

/** Who does something with which template. */
export interface TemplateActor {
  id: string
  /** The user, also behind a secret API key: reviews are between people. */
  userId: string | null
  /** The user or the secret API key itself, for the audit log and the history. */
  actorId: string | null
}

interface Input extends TemplateActor {
  action: ActionName
}

/** A template as it is, once it is sure that somebody may do this with it now. */
export const requireTemplateActionStep = createStep(
  "require-whatsapp-template-action",
  async ({ id, userId, action }: Input, { container }) => {
    const template = await whatsappModule(container).retrieveTemplate(id)
    const person = await templatePerson(container, userId)
    requireAction(action, actionFacts(template, person, new Date()))
    return new StepResponse(template)
  }
)
