import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule, type AdmittedMessage } from "../../whatsapp-module"

/**
 * Writes messages into the outbox; a cause that has its message already finds it. Not undone: a
 * lane may have sent the message a moment after this, and a row that claims otherwise would lie.
 */
export const admitMessagesStep = createStep(
  "admit-whatsapp-messages",
  async (messages: AdmittedMessage[], { container }) =>
    new StepResponse(await whatsappModule(container).admitMessages(messages))
)
