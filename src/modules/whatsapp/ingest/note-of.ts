import type { ParsedWebhook } from "../../../cloud-api"
import type { Origin } from "../operations/webhooks/find-origins"

/** Says what in a delivery could not be used, without a word of what people wrote; null for nothing. */
export function noteOf({ unrecognised }: ParsedWebhook, origins: readonly Origin[]): string | null {
  const strangers = origins.filter(({ accountId }) => accountId === null).length
  const notes = [
    strangers > 0 ? `${strangers} of its events are about an account that is not connected.` : null,
    ...unrecognised.map(
      ({ field, problem }) => `Not understood: ${field ?? "delivery"}: ${problem}.`
    ),
  ].filter((note) => note !== null)
  return notes.length > 0 ? notes.join(" ").slice(0, 500) : null
}
