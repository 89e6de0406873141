import type { WebhookEvent } from "../../../../src/cloud-api"

/**
 * What the parser did not understand of an event: fields and message types it does not know, and
 * properties that were sent and are missing from what was read.
 */
export function misreadingsOf(event: WebhookEvent): string[] {
  const { kind, raw } = event
  if (kind === "unknown") return [`the field ${event.field} is not known`]
  const read = readPartOf(event)
  const lost = Object.keys(raw as object).filter((key) => read[key] === undefined)
  const what = kind === "message" ? `${kind} ${String((raw as { type?: string }).type)}` : kind
  return [
    ...(read.type === "unknown" ? [`${what}: not understood`] : []),
    ...lost.map((key) => `${what}: ${key} was lost`),
  ]
}

/** The one property that holds what the event says, whatever its kind calls it. */
function readPartOf(event: WebhookEvent): Record<string, unknown> {
  const { kind, raw, field, wabaId, phoneNumberId, displayPhoneNumber, time, ...rest } = event
  const { contact: _, ...body } = rest as Record<string, unknown>
  return Object.values(body)[0] as Record<string, unknown>
}
