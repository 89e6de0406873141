import { z } from "zod"

const subscribedFieldSchema = z.union([
  z.string().transform((name) => ({ name, version: undefined })),
  z.looseObject({ name: z.string(), version: z.string().optional() }),
])

/** Which webhooks an app is sent, where to, and in which version's shapes. */
export const appSubscriptionSchema = z.looseObject({
  object: z.string(),
  callback_url: z.string().optional(),
  active: z.boolean().optional(),
  fields: z.array(subscribedFieldSchema).default([]),
})
export type AppSubscription = z.output<typeof appSubscriptionSchema>
