import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"

/** A flow changed its status, or its endpoint is slow, failing or away. */
export const flowEventSchema = z.looseObject({
  event: openEnum<
    | "FLOW_STATUS_CHANGE"
    | "CLIENT_ERROR_RATE"
    | "ENDPOINT_ERROR_RATE"
    | "ENDPOINT_LATENCY"
    | "ENDPOINT_AVAILABILITY"
    | "FLOW_VERSION_EXPIRY_WARNING"
  >(),
  flow_id: wireIdSchema.optional(),
  message: z.string().optional(),
  old_status: z.string().optional(),
  new_status: z.string().optional(),
  alert_state: openEnum<"ACTIVATED" | "DEACTIVATED">().optional(),
})
export type FlowEvent = z.output<typeof flowEventSchema>
