import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule, type NewTemplate, type SaveTemplateRequest } from "../../whatsapp-module"
import type { CopyTemplatesRequest } from "../../whatsapp-module"
import { refused } from "../../../modules/whatsapp"

interface CreateInput {
  templates: NewTemplate[]
  actorId: string | null
}

/** Makes drafts, all of them or none; undone by taking them away. */
export const createTemplatesStep = createStep(
  "create-whatsapp-templates",
  async (input: CreateInput, { container }) => {
    const created = await whatsappModule(container).createTemplates(input)
    const ids = created.map(({ id }) => id)
    const taken = input.templates.find(
      ({ name, language }) => !created.some((one) => one.name === name && one.language === language)
    )
    if (taken) {
      await whatsappModule(container).undoTemplateChanges({ created: ids })
      throw refused("NOT_ALLOWED", "name_taken", { name: taken.name, language: taken.language })
    }
    return new StepResponse(created, ids)
  },
  async (created, { container }) => {
    if (created) await whatsappModule(container).undoTemplateChanges({ created })
  }
)

/** Makes drafts of a template under another name or language; undone by taking them away. */
export const copyTemplatesStep = createStep(
  "copy-whatsapp-templates",
  async (input: CopyTemplatesRequest, { container }) => {
    const created = await whatsappModule(container).copyTemplates(input)
    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (created, { container }) => {
    if (created) await whatsappModule(container).undoTemplateChanges({ created })
  }
)

/** Saves what a person wrote; undone by putting back what was. */
export const saveTemplateStep = createStep(
  "save-whatsapp-template",
  async (input: SaveTemplateRequest, { container }) => {
    const former = await whatsappModule(container).saveTemplate(input)
    return new StepResponse(former, former)
  },
  async (former, { container }) => {
    if (former) await whatsappModule(container).undoTemplateChanges({ former })
  }
)
