import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"

/** An app that receives an account's webhooks. */
export const subscribedAppSchema = z.looseObject({
  whatsapp_business_api_data: z.looseObject({
    id: wireIdSchema,
    name: z.string().optional(),
    link: z.string().optional(),
  }),
  override_callback_uri: z.string().optional(),
})
export type SubscribedApp = z.output<typeof subscribedAppSchema>
