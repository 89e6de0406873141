import { z } from "zod"

/** A text put in the place of one variable; named templates say which one. */
export const textParameterSchema = z.object({
  type: z.literal("text"),
  text: z.string().min(1),
  parameter_name: z.string().optional(),
})
