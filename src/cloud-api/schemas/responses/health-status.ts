import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import { wireNumberSchema } from "../shared/wire-number"

export type HealthAvailability = "AVAILABLE" | "LIMITED" | "BLOCKED"

const healthErrorSchema = z.looseObject({
  error_code: wireNumberSchema.optional(),
  error_description: z.string().optional(),
  possible_solution: z.string().optional(),
})

const healthEntitySchema = z.looseObject({
  entity_type: openEnum<
    "PHONE_NUMBER" | "WABA" | "BUSINESS" | "APP" | "MESSAGE_TEMPLATE"
  >().optional(),
  id: wireIdSchema.optional(),
  can_send_message: openEnum<HealthAvailability>().optional(),
  can_receive_call_sip: z.string().optional(),
  /** Why it is limited. */
  additional_info: z.array(z.string()).optional(),
  /** Why it is blocked, and what Meta says would mend it. */
  errors: z.array(healthErrorSchema).optional(),
})

/**
 * Whether messages can be sent through a number, a template or an account: everything on their
 * way, each with its own state; the whole is as good as the worst of them.
 */
export const healthStatusSchema = z.looseObject({
  can_send_message: openEnum<HealthAvailability>().optional(),
  entities: z.array(healthEntitySchema).default([]),
})
export type HealthStatus = z.output<typeof healthStatusSchema>
export type HealthEntity = HealthStatus["entities"][number]
