import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { bodyExampleSchema } from "./template-example"

/** A template's body. An authentication template has no text of its own: Meta supplies it. */
export const templateBodySchema = z.object({
  type: z.literal("BODY"),
  text: textUpTo(1024).optional(),
  add_security_recommendation: z.boolean().optional(),
  example: bodyExampleSchema.optional(),
})
export type TemplateBody = z.infer<typeof templateBodySchema>
