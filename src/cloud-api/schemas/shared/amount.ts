import { z } from "zod"

/** Money as Meta's payments write it: an integer and what to divide it by. */
export const amountSchema = z.object({
  value: z.number().int(),
  offset: z.number().int().positive(),
})
