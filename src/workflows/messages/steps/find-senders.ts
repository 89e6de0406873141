import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule } from "../../whatsapp-module"
import type { MessageIntent } from "../message-intent"

/** The number each intent is sent from: the one it names, else the default; null without any. */
export const findSendersStep = createStep(
  "find-whatsapp-senders",
  async (intents: MessageIntent[], { container }) => {
    const whatsapp = whatsappModule(container)
    const [standard, senders] = await Promise.all([
      whatsapp.defaultSender(),
      intents.some(({ numberId }) => numberId) ? whatsapp.listSenders() : [],
    ])
    return new StepResponse(
      intents.map(({ numberId }) =>
        numberId ? (senders.find((sender) => sender.numberId === numberId) ?? null) : standard
      )
    )
  }
)
