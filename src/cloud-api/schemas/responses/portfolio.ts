import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"

/** A business portfolio: who owns accounts and numbers, and is verified by Meta. */
export const portfolioSchema = z.looseObject({
  id: wireIdSchema,
  name: z.string().optional(),
  timezone_id: wireIdSchema.nullish(),
  verification_status: z.string().nullish(),
})
export type Portfolio = z.output<typeof portfolioSchema>
