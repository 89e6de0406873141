import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { unixSecondsSchema } from "../shared/wire-number"

/** Meta recognised a lead or a purchase in a conversation that began from an advertisement. */
export const automaticEventSchema = z.looseObject({
  id: z.string(),
  event_name: openEnum<"LeadSubmitted" | "Purchase">(),
  timestamp: unixSecondsSchema,
  ctwa_clid: z.string().optional(),
  custom_data: z
    .looseObject({ currency: z.string().optional(), value: z.number().optional() })
    .optional(),
})
export type AutomaticEvent = z.output<typeof automaticEventSchema>
