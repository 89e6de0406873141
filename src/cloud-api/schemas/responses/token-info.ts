import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"

/** What Meta says about a token: whether it works, until when, and what it may touch. */
export const tokenInfoSchema = z.looseObject({
  is_valid: z.boolean(),
  app_id: wireIdSchema.optional(),
  application: z.string().optional(),
  type: z.string().optional(),
  /** Unix seconds; 0 means never. */
  expires_at: z.number().optional(),
  data_access_expires_at: z.number().optional(),
  scopes: z.array(z.string()).default([]),
  granular_scopes: z
    .array(z.looseObject({ scope: z.string(), target_ids: z.array(wireIdSchema).optional() }))
    .default([]),
  user_id: wireIdSchema.optional(),
})
export type TokenInfo = z.output<typeof tokenInfoSchema>
