import { webhookContactSchema, type WebhookContact } from "../schemas/webhooks"
import type { Change } from "./change"
import { readId, readOrigin } from "./event-origin"
import { isRecord } from "../json/is-record"
import type { Unrecognised } from "./webhook-event"

const OBJECT = "whatsapp_business_account"

/**
 * Walks a delivery's entries and changes; what is not one is reported and passed over. By hand
 * rather than by a schema: this runs for every delivery, and a schema that fails is slow.
 */
export function* changesOf(json: unknown, unrecognised: Unrecognised[]): Generator<Change> {
  for (const payload of Array.isArray(json) ? json : [json]) {
    const entries = isOurs(payload) ? payload.entry : undefined
    if (!Array.isArray(entries)) {
      unrecognised.push({ problem: "not a WhatsApp delivery", raw: payload })
      continue
    }
    for (const entry of entries) yield* changesOfEntry(entry, unrecognised)
  }
}

function isOurs(payload: unknown): payload is Record<string, unknown> {
  return isRecord(payload) && (payload.object ?? OBJECT) === OBJECT
}

function* changesOfEntry(raw: unknown, unrecognised: Unrecognised[]): Generator<Change> {
  const entry = isRecord(raw) ? raw : {}
  const wabaId = readId(entry.id)
  if (wabaId === undefined || !Array.isArray(entry.changes)) {
    unrecognised.push({ wabaId, problem: "not an entry", raw })
    return
  }
  for (const change of entry.changes) {
    const { value, field } = readChange(change, entry)
    if (value === undefined || field === undefined) {
      unrecognised.push({ wabaId, problem: "not a change", raw: change })
      continue
    }
    const origin = readOrigin({ field, entryId: wabaId, time: entry.time, value })
    yield { origin, value, contacts: contactsOf(value.contacts) }
  }
}

function readChange(change: unknown, entry: Record<string, unknown>) {
  if (!isRecord(change) || !isRecord(change.value)) return {}
  const { value } = change
  // Some of Meta's partner deliveries put the field inside the value or beside the changes.
  const field = change.field ?? value.field ?? entry.field
  return { value, field: typeof field === "string" ? field : undefined }
}

function contactsOf(contacts: unknown): WebhookContact[] {
  if (!Array.isArray(contacts)) return []
  const read = contacts.map((contact) => webhookContactSchema.safeParse(contact))
  return read.flatMap(({ data }): WebhookContact[] => (data ? [data] : []))
}
