import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"

/** A username without the `@` some deliveries put before it. */
export const usernameSchema = z.string().transform((name) => name.replace(/^@/, ""))

/** The names one person is known by. A phone number (`wa_id`) may be missing. */
export const webhookContactSchema = z.looseObject({
  wa_id: wireIdSchema.optional(),
  /** Business-scoped user id. */
  user_id: z.string().optional(),
  parent_user_id: z.string().optional(),
  profile: z
    .looseObject({ name: z.string().optional(), username: usernameSchema.optional() })
    .optional(),
  identity_key_hash: z.string().optional(),
})
export type WebhookContact = z.output<typeof webhookContactSchema>
