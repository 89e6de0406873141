import { z } from "zod"
import { textParameterSchema } from "./text-parameter"

const currencySchema = z.object({
  fallback_value: z.string(),
  code: z.string().length(3),
  amount_1000: z.number().int(),
})

/** What fills one variable of a template's body. */
export const bodyParameterSchema = z.discriminatedUnion("type", [
  textParameterSchema,
  z.object({ type: z.literal("currency"), currency: currencySchema }),
  z.object({
    type: z.literal("date_time"),
    date_time: z.looseObject({ fallback_value: z.string() }),
  }),
  z.object({ type: z.literal("group_id"), group_id: z.string() }),
])
export type BodyParameter = z.infer<typeof bodyParameterSchema>
