import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"

/** How template events name their template; some write the language as `en-US`. */
export const templateReference = {
  message_template_id: wireIdSchema,
  message_template_name: z.string().optional(),
  message_template_language: z
    .string()
    .transform((language) => language.replace("-", "_"))
    .optional(),
}
