import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { consentConfirmationText, type ConsentWord } from "../../../domain/consent"
import type { MessageIntent } from "../../messages/message-intent"
import type { Shop } from "../../shop/shop"
import { whatsappModule } from "../../whatsapp-module"

export interface ConsentConfirmation {
  contactId: string
  conversationId: string
  /** The ledger entry that is confirmed: one answer for each. */
  proofKey: string
  word: ConsentWord
}

interface Input {
  confirmation: ConsentConfirmation
  shop: Shop
}

/** Writes the answer in the person's language, from the number they wrote to. */
export const draftConfirmationStep = createStep(
  "draft-whatsapp-consent-confirmation",
  async ({ confirmation, shop }: Input, { container }) => {
    const { contactId, conversationId, proofKey, word } = confirmation
    const whatsapp = whatsappModule(container)
    const [conversation, [contact]] = await Promise.all([
      whatsapp.retrieveWhatsappConversation(conversationId),
      whatsapp.contactFacts([contactId]),
    ])
    const intent: MessageIntent = {
      cause: `consent-confirmation:${contactId}:${proofKey}`,
      to: { contactId },
      purpose: "conversation",
      content: {
        kind: "text",
        body: consentConfirmationText({ word, locale: contact?.locale, shopName: shop.name }),
      },
      numberId: conversation.number_id,
      conversationId,
      respondsToInbound: true,
    }
    return new StepResponse(intent)
  }
)
