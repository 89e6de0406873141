import { z } from "zod"

const milliseconds = z.number().int().min(0).max(86_400_000)

/**
 * How long after the previous step each status follows, in milliseconds; `null` means never.
 * `read: null` leaves reading to whoever opens the chat on the phone.
 */
export const delaysSchema = z.strictObject({
  sent: milliseconds.nullable().default(50),
  delivered: milliseconds.nullable().default(250),
  read: milliseconds.nullable().default(null),
})

export type Delays = z.output<typeof delaysSchema>

export const delaysPatchSchema = z
  .strictObject({
    sent: milliseconds.nullable(),
    delivered: milliseconds.nullable(),
    read: milliseconds.nullable(),
  })
  .partial()
