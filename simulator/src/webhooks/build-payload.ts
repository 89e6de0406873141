import type { JsonObject } from "../json"
import type { BusinessNumber } from "../state/business-account"
import type { WebhookUpdate } from "./webhook-update"

type MessagesValue = {
  messaging_product: "whatsapp"
  metadata: { display_phone_number: string; phone_number_id: string }
  contacts?: JsonObject[]
  messages?: JsonObject[]
  statuses?: JsonObject[]
}

type Change = { field: string; value: MessagesValue | JsonObject }
type Entry = { id: string; time?: number; changes: Change[] }

/** Several updates in one body, as Meta batches them: an entry an account, a change a number. */
export function buildPayload(updates: readonly WebhookUpdate[]) {
  const entries = new Map<string, Entry>()
  const values = new Map<string, MessagesValue>()
  for (const update of updates) {
    const entry = entryOf(entries, update)
    if (update.kind === "field") {
      entry.time = Math.floor(update.at / 1000)
      entry.changes.push({ field: update.field, value: update.value })
      continue
    }
    const value = valueOf(values, entry, update.number)
    if (update.contact) (value.contacts ??= []).push(update.contact)
    if (update.kind === "status") (value.statuses ??= []).push(update.status)
    else (value.messages ??= []).push(update.message)
  }
  return { object: "whatsapp_business_account", entry: [...entries.values()] }
}

function entryOf(entries: Map<string, Entry>, update: WebhookUpdate): Entry {
  const known = entries.get(update.accountId)
  if (known) return known
  const entry: Entry = { id: update.accountId, changes: [] }
  entries.set(update.accountId, entry)
  return entry
}

function valueOf(
  values: Map<string, MessagesValue>,
  entry: Entry,
  number: BusinessNumber
): MessagesValue {
  const known = values.get(number.id)
  if (known) return known
  const value: MessagesValue = {
    messaging_product: "whatsapp",
    metadata: { display_phone_number: number.digits, phone_number_id: number.id },
  }
  values.set(number.id, value)
  entry.changes.push({ field: "messages", value })
  return value
}
