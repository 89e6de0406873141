import { changesOf } from "./changes-of"
import { fieldReaders } from "./field-readers"
import type { ParsedWebhook } from "./webhook-event"

/**
 * Turns a delivery of Meta's into events. Never throws: fields this library does not know become
 * `unknown` events, and what does not have the shape its field promises is listed as
 * `unrecognised` while everything around it is still read.
 */
export function parseWebhook(json: unknown): ParsedWebhook {
  const found: ParsedWebhook = { events: [], unrecognised: [] }
  for (const change of changesOf(json, found.unrecognised)) {
    const { field } = change.origin
    const readers = Object.hasOwn(fieldReaders, field) ? fieldReaders[field] : undefined
    if (!readers) {
      found.events.push({ ...change.origin, raw: change.value, kind: "unknown" })
      continue
    }
    for (const read of readers) read(change, found)
  }
  return found
}
