import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { bodySchema, footerSchema, interactiveHeaderSchema } from "./interactive-parts"

/** What a button that opens a page says and opens. */
export const ctaUrlActionSchema = z.object({
  name: z.literal("cta_url"),
  parameters: z.object({ display_text: textUpTo(20), url: z.url() }),
})

/** One button that opens a page. */
export const ctaUrlSchema = z.object({
  type: z.literal("cta_url"),
  header: interactiveHeaderSchema.optional(),
  body: bodySchema,
  footer: footerSchema.optional(),
  action: ctaUrlActionSchema,
})
