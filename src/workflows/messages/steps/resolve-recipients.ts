import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { parsePhoneNumber, type ParsedPhoneNumber } from "../../../domain/contacts"
import { whatsappModule, type ContactFacts } from "../../whatsapp-module"
import type { ResolvedRecipient } from "../drafting/resolved-recipient"
import type { IntendedRecipient, MessageIntent } from "../message-intent"

type ByPhone = Extract<IntendedRecipient, { phone: string | null }>

/**
 * Finds whom each intent is for, in a fixed number of queries, and makes contacts of phone numbers
 * seen for the first time. There is nothing to undo: knowing a contact sends nothing.
 */
export const resolveRecipientsStep = createStep(
  "resolve-whatsapp-recipients",
  async (intents: MessageIntent[], { container }) => {
    const whatsapp = whatsappModule(container)
    const { defaultCountry } = await whatsapp.retrieveShopSettings()
    const numbers = intents.map(({ to }) => ("phone" in to ? parse(to, defaultCountry) : null))

    const people = intents.flatMap(({ to }, index) => {
      const number = numbers[index]
      if (!("phone" in to) || !number?.ok) return []
      const { e164: phone } = number
      return [{ index, person: { phone, locale: to.locale, customerId: to.customerId } }]
    })
    const found = await whatsapp.resolveContacts(people.map(({ person }) => person))
    const contactIds: (string | null)[] = intents.map(({ to }) =>
      "contactId" in to ? to.contactId : null
    )
    people.forEach(({ index }, position) => {
      contactIds[index] = found[position]?.contactId ?? null
    })

    const known = await whatsapp.contactFacts([...new Set(contactIds.filter((id) => id !== null))])
    const factsById = new Map(known.map((facts) => [facts.contactId, facts]))
    return new StepResponse(
      contactIds.map((contactId, index) =>
        resolve({
          contactId,
          number: numbers[index] ?? null,
          facts: (contactId && factsById.get(contactId)) || null,
        })
      )
    )
  }
)

function parse({ phone, country }: ByPhone, defaultCountry?: string): ParsedPhoneNumber {
  return parsePhoneNumber(phone, country ?? defaultCountry)
}

interface Known {
  contactId: string | null
  /** The number of this very intent; null when a contact was given. */
  number: ParsedPhoneNumber | null
  facts: ContactFacts | null
}

function resolve({ contactId, number, facts }: Known): ResolvedRecipient {
  const about = { contactId, facts }
  if (number?.ok) return { ...about, kind: "phone", address: number.e164 }
  if (number) {
    return number.reason === "empty"
      ? { ...about, kind: "none", problem: "no_phone_number", explanation: null }
      : {
          ...about,
          kind: "none",
          problem: "invalid_phone_number",
          explanation: number.message,
        }
  }

  const phone = facts?.phone ?? facts?.waId
  if (phone) return { ...about, kind: "phone", address: phone }
  if (facts?.userId) return { ...about, kind: "user_id", address: facts.userId }
  return { ...about, kind: "none", problem: "no_phone_number", explanation: null }
}
