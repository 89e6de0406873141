import { orderConfirmation } from "../../../domain/templates/library"
import type { ContactFacts, Sender, StoredTemplate } from "../../whatsapp-module"
import type { DraftInput } from "../drafting/draft-message"
import type { MessageIntent } from "../message-intent"

export const NOW = new Date("2026-03-14T10:15:00.000Z")

/** Somebody who agreed to order updates and has not written lately. */
export function facts(overrides: Partial<ContactFacts> = {}): ContactFacts {
  return {
    contactId: "wacon_1",
    phone: "+12125550123",
    waId: "12125550123",
    userId: null,
    locale: null,
    customerId: null,
    lastInboundAt: null,
    blockedAt: null,
    unreachableUntil: null,
    consent: { order_updates: "granted" },
    ...overrides,
  } as ContactFacts
}

export const sender: Sender = {
  accountId: "waacc_1",
  portfolioScope: "1",
  numberId: "wanum_1",
  phoneNumberId: "200000000000001",
  wabaId: "100000000000001",
  isDefault: true,
}

/** The ready-made order confirmation, in the languages asked for, as Meta approved it. */
export function templates(
  languages: readonly (keyof typeof orderConfirmation.languages)[] = ["en"],
  status = "APPROVED"
): StoredTemplate[] {
  return languages.map((language) => ({
    ...orderConfirmation.languages[language],
    id: `watpl_${language}`,
    accountId: sender.accountId,
    status,
  }))
}

export const context = {
  shop: { name: "Acme" },
  customer: { first_name: "Ada" },
  order: {
    display_id: 1001,
    currency_code: "eur",
    total: 1234.5,
    items: [{ title: "Blue mug", quantity: 2 }],
  },
}

export function intent(overrides: Partial<MessageIntent> = {}): MessageIntent {
  return {
    cause: "order.placed:order_1:waaut_1",
    to: { phone: "+12125550123" },
    purpose: "order_updates",
    content: {
      kind: "template",
      name: orderConfirmation.name,
      bindings: orderConfirmation.bindings,
      defaultLanguage: "en",
    },
    context,
    currencyCode: "eur",
    ...overrides,
  }
}

/** A receipt that may be sent, unless the test changes something. */
export function draftInput(overrides: Partial<DraftInput> = {}): DraftInput {
  return {
    id: "wamsg_1",
    now: NOW,
    intent: intent(),
    recipient: {
      kind: "phone",
      address: "+12125550123",
      contactId: "wacon_1",
      facts: facts(),
    },
    sender,
    templates: templates(),
    ...overrides,
  }
}
