import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"

/** A template's footer: a text without variables, or an authentication code's lifetime. */
export const templateFooterSchema = z.object({
  type: z.literal("FOOTER"),
  text: textUpTo(60).optional(),
  code_expiration_minutes: z.number().int().min(1).max(90).nullish(),
})
export type TemplateFooter = z.infer<typeof templateFooterSchema>
