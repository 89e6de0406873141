import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"
import { healthStatusSchema } from "./health-status"

/** A WhatsApp Business Account as Meta returns it; what is not asked for is missing. */
export const businessAccountSchema = z.looseObject({
  id: wireIdSchema,
  name: z.string().optional(),
  currency: z.string().nullish(),
  timezone_id: wireIdSchema.nullish(),
  message_template_namespace: z.string().nullish(),
  account_review_status: z.string().nullish(),
  business_verification_status: z.string().nullish(),
  country: z.string().nullish(),
  status: z.string().nullish(),
  /** The business portfolio the account belongs to. */
  owner_business_info: z
    .looseObject({ id: wireIdSchema.optional(), name: z.string().optional() })
    .nullish(),
  /** What pays for its messages; missing as long as nothing does. */
  primary_funding_id: wireIdSchema.nullish(),
  purchase_order_number: z.string().nullish(),
  marketing_messages_onboarding_status: z.string().nullish(),
  health_status: healthStatusSchema.nullish(),
})
export type BusinessAccount = z.output<typeof businessAccountSchema>
