import { z } from "zod"
import { wireIdSchema } from "../schemas/shared/wire-id"
import { unixSecondsSchema } from "../schemas/shared/wire-number"
import type { EventOrigin } from "./webhook-event"

const numberSchema = z.object({
  phone_number_id: wireIdSchema.optional().catch(undefined),
  display_phone_number: wireIdSchema.optional().catch(undefined),
})
const wabaInfoSchema = z.object({ waba_id: wireIdSchema })

type Where = { field: string; entryId: string; time: unknown; value: Record<string, unknown> }

/** Which account and which number a change is about. */
export function readOrigin({ field, entryId, time, value }: Where): Omit<EventOrigin, "raw"> {
  // Handovers name the number as recipient, settings name it inside themselves.
  const place = value.metadata ?? value.recipient ?? value.phone_number_settings ?? value
  const number = numberSchema.safeParse(place).data
  return {
    field,
    // Partner events come under the portfolio's id and name the account inside.
    wabaId: wabaInfoSchema.safeParse(value.waba_info).data?.waba_id ?? entryId,
    phoneNumberId: number?.phone_number_id,
    displayPhoneNumber: number?.display_phone_number,
    time: unixSecondsSchema.safeParse(time).data,
  }
}
