import { z } from "zod"

/** A token given for a code. */
export const issuedTokenSchema = z.looseObject({
  access_token: z.string().min(1),
  token_type: z.string().optional(),
  /** Seconds; missing for a token that does not expire. */
  expires_in: z.number().optional(),
})
export type IssuedToken = z.output<typeof issuedTokenSchema>
