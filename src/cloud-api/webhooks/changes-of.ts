import { z } from "zod"
import { wireIdSchema } from "../schemas/shared/wire-id"
import { webhookContactSchema, type WebhookContact } from "../schemas/webhooks"
import type { Change } from "./change"
import { readOrigin } from "./event-origin"
import type { Unrecognised } from "./webhook-event"

const OBJECT = "whatsapp_business_account"
const record = z.record(z.string(), z.unknown())

/** Walks a delivery's entries and changes; what is not one is reported and passed over. */
export function* changesOf(json: unknown, unrecognised: Unrecognised[]): Generator<Change> {
  for (const payload of Array.isArray(json) ? json : [json]) {
    const read = record.safeParse(payload)
    const entries = read.success ? read.data.entry : undefined
    const isOurs = read.success && (read.data.object ?? OBJECT) === OBJECT
    if (!isOurs || !Array.isArray(entries)) {
      unrecognised.push({ problem: "not a WhatsApp delivery", raw: payload })
      continue
    }
    for (const entry of entries) yield* changesOfEntry(entry, unrecognised)
  }
}

function* changesOfEntry(raw: unknown, unrecognised: Unrecognised[]): Generator<Change> {
  const entry = record.safeParse(raw)
  const wabaId = wireIdSchema.safeParse(entry.data?.id)
  const changes = entry.data?.changes
  if (!entry.success || !wabaId.success || !Array.isArray(changes)) {
    unrecognised.push({ wabaId: wabaId.data, problem: "not an entry", raw })
    return
  }
  for (const change of changes) {
    const read = record.safeParse(change)
    const value = record.safeParse(read.data?.value)
    // Some of Meta's partner deliveries put the field inside the value or beside the changes.
    const field = read.data?.field ?? value.data?.field ?? entry.data.field
    if (typeof field !== "string" || !value.success) {
      unrecognised.push({ wabaId: wabaId.data, problem: "not a change", raw: change })
      continue
    }
    yield {
      origin: readOrigin({ field, entryId: wabaId.data, time: entry.data.time, value: value.data }),
      value: value.data,
      contacts: contactsOf(value.data.contacts),
    }
  }
}

function contactsOf(contacts: unknown): WebhookContact[] {
  if (!Array.isArray(contacts)) return []
  const read = contacts.map((contact) => webhookContactSchema.safeParse(contact))
  return read.flatMap(({ data }): WebhookContact[] => (data ? [data] : []))
}
