import { z } from "zod"
import { templateNameSchema } from "../templates/template-name"
import { templateSendComponentSchema } from "./template-send-component"

/** A template and the values of its variables; the only content allowed outside the window. */
export const templateMessageSchema = z.object({
  name: templateNameSchema,
  language: z.object({
    code: z.string().min(2),
    policy: z.literal("deterministic").optional(),
  }),
  components: z.array(templateSendComponentSchema).optional(),
})
export type TemplateMessage = z.output<typeof templateMessageSchema>
