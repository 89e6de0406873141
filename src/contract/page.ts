import { z } from "zod"

/** What every list answers besides its rows. */
export const pageShape = { count: z.number(), limit: z.number(), offset: z.number() }

/** `limit` and `offset` of a list that grows: nobody pages further than ten thousand rows. */
export const pageQueryShape = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
}
