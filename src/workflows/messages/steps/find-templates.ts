import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule, type Sender, type StoredTemplate } from "../../whatsapp-module"
import type { MessageIntent } from "../message-intent"

interface Input {
  intents: MessageIntent[]
  senders: (Sender | null)[]
}

/** The template of each intent in all its languages, each read once however many intents use it. */
export const findTemplatesStep = createStep(
  "find-whatsapp-templates",
  async ({ intents, senders }: Input, { container }) => {
    const whatsapp = whatsappModule(container)
    const reads = new Map<string, Promise<StoredTemplate[]>>()

    const read = (accountId: string, name: string) => {
      const key = `${accountId} ${name}`
      const templates = reads.get(key) ?? whatsapp.findTemplates({ accountId, name })
      reads.set(key, templates)
      return templates
    }
    const templates = await Promise.all(
      intents.map(async ({ content }, index) => {
        const sender = senders[index]
        return sender && content.kind === "template" ? read(sender.accountId, content.name) : []
      })
    )
    return new StepResponse(templates)
  }
)
