import { z } from "zod"
import { upperCase } from "../shared/recase"
import { templateCategorySchema } from "./template-category"
import { templateComponentSchema } from "./template-component"
import { templateLanguageSchema } from "./template-language"
import { templateNameSchema } from "./template-name"

/** The body of a request that creates a template, with Meta's limits. */
export const templateDefinitionSchema = z.object({
  name: templateNameSchema,
  language: templateLanguageSchema,
  category: z.string().transform(upperCase).pipe(templateCategorySchema),
  parameter_format: z
    .string()
    .transform(upperCase)
    .pipe(z.enum(["NAMED", "POSITIONAL"]))
    .optional(),
  message_send_ttl_seconds: z.number().int().min(-1).max(2592000).optional(),
  components: z
    .array(templateComponentSchema)
    .refine((all) => all.filter((component) => component.type === "BODY").length === 1, {
      error: "A template has exactly one body",
    }),
})
export type TemplateDefinitionRequest = z.output<typeof templateDefinitionSchema>
