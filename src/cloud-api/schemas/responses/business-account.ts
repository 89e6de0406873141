import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"

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
  owner_business_info: z.looseObject({ id: wireIdSchema.optional() }).nullish(),
  health_status: z.looseObject({ can_send_message: z.string().optional() }).nullish(),
})
export type BusinessAccount = z.output<typeof businessAccountSchema>
