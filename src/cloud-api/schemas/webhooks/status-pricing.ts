import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { unixSecondsSchema } from "../shared/wire-number"

/** What a delivered message costs. Appears on two statuses: count a message once. */
export const pricingSchema = z.looseObject({
  billable: z.boolean().optional(),
  pricing_model: z.string().optional(),
  type: openEnum<
    "regular" | "free_customer_service" | "free_entry_point" | "free_group_customer_service"
  >().optional(),
  category: openEnum<
    | "authentication"
    | "authentication-international"
    | "marketing"
    | "marketing_lite"
    | "referral_conversion"
    | "service"
    | "utility"
  >().optional(),
})
export type Pricing = z.output<typeof pricingSchema>

/** The conversation a message counted in; only inside a free entry point since v24. */
export const statusConversationSchema = z.looseObject({
  id: z.string().optional(),
  expiration_timestamp: unixSecondsSchema.optional(),
  origin: z.looseObject({ type: z.string().optional() }).optional(),
})
