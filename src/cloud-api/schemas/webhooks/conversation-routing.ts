import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import { unixSecondsSchema } from "../shared/wire-number"

/** A copy of what another app of the business handles; never to be answered. */
export const standbySchema = z.looseObject({
  contacts: z.array(z.unknown()).optional(),
  messages: z.array(z.unknown()).optional(),
  statuses: z.array(z.unknown()).optional(),
  message_echoes: z.array(z.unknown()).optional(),
})
export type Standby = z.output<typeof standbySchema>

/** A conversation passed from one responder to another. Early deliveries had other shapes. */
export const handoverSchema = z.looseObject({
  type: openEnum<"control_passed" | "control_taken">().optional(),
  sender: z.looseObject({ phone_number: wireIdSchema.optional() }).optional(),
  recipient: z
    .looseObject({
      phone_number_id: wireIdSchema.optional(),
      display_phone_number: wireIdSchema.optional(),
    })
    .optional(),
  timestamp: unixSecondsSchema.optional(),
  control_passed: z
    .looseObject({
      previous_owner_role: z.string().optional(),
      new_owner_role: z.string().optional(),
      metadata: z.string().optional(),
    })
    .optional(),
})
export type Handover = z.output<typeof handoverSchema>
