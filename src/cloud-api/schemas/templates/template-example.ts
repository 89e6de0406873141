import { z } from "zod"

const namedExampleSchema = z.object({ param_name: z.string(), example: z.string() })

/** The samples Meta's reviewers see for a body's variables. */
export const bodyExampleSchema = z.object({
  body_text: z.array(z.array(z.string())).optional(),
  body_text_named_params: z.array(namedExampleSchema).optional(),
})

/** The sample of a header: its variable, or the upload handle of its media. */
export const headerExampleSchema = z.object({
  header_text: z.array(z.string()).optional(),
  header_text_named_params: z.array(namedExampleSchema).optional(),
  header_handle: z.array(z.string()).optional(),
})

/** A button's sample; Meta returns an array where it takes a text. */
export const buttonExampleSchema = z.union([z.string(), z.array(z.string())])
