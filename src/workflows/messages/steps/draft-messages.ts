import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Sender, StoredTemplate } from "../../whatsapp-module"
import { draftMessage } from "../drafting/draft-message"
import type { ResolvedRecipient } from "../drafting/resolved-recipient"
import type { MessageIntent } from "../message-intent"

interface Input {
  intents: MessageIntent[]
  recipients: ResolvedRecipient[]
  senders: (Sender | null)[]
  templates: StoredTemplate[][]
}

/** Renders and decides each message. A step, so that ids and the clock are read once. */
export const draftMessagesStep = createStep(
  "draft-whatsapp-messages",
  async ({ intents, recipients, senders, templates }: Input) => {
    const now = new Date()
    const drafts = intents.flatMap((intent, index) => {
      const recipient = recipients[index]
      if (!recipient) return []
      return [
        draftMessage({
          id: generateEntityId(undefined, "wamsg"),
          now,
          intent,
          recipient,
          sender: senders[index] ?? null,
          templates: templates[index] ?? [],
        }),
      ]
    })
    return new StepResponse(drafts)
  }
)
