import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { parsePhoneNumber } from "../../../domain/contacts"
import { isWindowOpen } from "../../../domain/messages"
import type { MessageIntent } from "../../messages/message-intent"
import type { Shop } from "../../shop/shop"
import { whatsappModule } from "../../whatsapp-module"
import { refused } from "../../../modules/whatsapp"

export interface TestMessage {
  numberId: string
  /** As a person typed it. */
  phone: string
  /** One for each press. */
  requestId: string
}

/**
 * Chooses what can be sent to somebody who may never have written: a text in an open window, or a
 * template that needs nothing filled in.
 */
export const draftTestMessageStep = createStep(
  "draft-whatsapp-test-message",
  async ({ test, shop }: { test: TestMessage; shop: Shop }, { container }) => {
    const whatsapp = whatsappModule(container)
    const sender = (await whatsapp.listSenders()).find(({ numberId }) => numberId === test.numberId)
    if (!sender) {
      throw refused("NOT_FOUND", "number_not_found", { id: test.numberId })
    }
    const { defaultCountry } = await whatsapp.retrieveShopSettings()
    const number = parsePhoneNumber(test.phone, defaultCountry)
    if (!number.ok) throw refused("INVALID_DATA", `phone_${number.reason}`)

    const [person] = await whatsapp.resolveContacts([{ phone: number.e164 }])
    const [facts] = await whatsapp.contactFacts(person ? [person.contactId] : [])
    const lastInboundAt = facts?.lastInboundAt ? new Date(facts.lastInboundAt) : null
    const content = isWindowOpen({ lastInboundAt, now: new Date() })
      ? ({ kind: "text", body: `This is a test message from ${shop.name}.` } as const)
      : templateContent(await whatsapp.findTestTemplate(sender.accountId))
    const intent: MessageIntent = {
      cause: `test:${test.requestId}`,
      to: { phone: number.e164 },
      // Like a code, it is asked for by whoever enters the number, and needs no standing consent.
      purpose: "authentication",
      content,
      numberId: test.numberId,
    }
    return new StepResponse(intent)
  }
)

function templateContent(template: { name: string; language: string } | null) {
  if (!template) {
    throw refused("NOT_ALLOWED", "no_test_template")
  }
  return { kind: "template", name: template.name, language: template.language } as const
}
