import { isRecord } from "../json/is-record"
import type { EventOrigin } from "./webhook-event"

type Where = { field: string; entryId: string; time: unknown; value: Record<string, unknown> }

/** Which account and which number a change is about. */
export function readOrigin({ field, entryId, time, value }: Where): Omit<EventOrigin, "raw"> {
  // Handovers name the number as recipient, settings name it inside themselves.
  const place = value.metadata ?? value.recipient ?? value.phone_number_settings
  const number = isRecord(place) ? place : value
  return {
    field,
    // Partner events come under the portfolio's id and name the account inside.
    wabaId: (isRecord(value.waba_info) && readId(value.waba_info.waba_id)) || entryId,
    phoneNumberId: readId(number.phone_number_id),
    displayPhoneNumber: readId(number.display_phone_number),
    time: readSeconds(time),
  }
}

/** An id, number or text, as a text. */
export function readId(id: unknown): string | undefined {
  if (typeof id === "number") return String(id)
  return typeof id === "string" && id !== "" ? id : undefined
}

function readSeconds(time: unknown): number | undefined {
  const seconds = typeof time === "string" && time !== "" ? Number(time) : time
  return typeof seconds === "number" && Number.isFinite(seconds) ? seconds : undefined
}
