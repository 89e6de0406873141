import { z } from "zod"
import { wireNumberSchema } from "../shared/wire-number"

const detailsSchema = z.union([
  z.looseObject({ details: z.string().optional() }),
  z.string().transform((details) => ({ details })),
])

/** An error inside a webhook; its code is explained by the error catalogue. */
export const webhookErrorSchema = z.looseObject({
  code: wireNumberSchema,
  title: z.string().optional(),
  message: z.string().optional(),
  error_data: detailsSchema.optional(),
  href: z.string().optional(),
})
export type WebhookError = z.output<typeof webhookErrorSchema>
