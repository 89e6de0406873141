import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { headerExampleSchema } from "./template-example"

const type = z.literal("HEADER")

/** A template's header: one text with at most one variable, one medium, a place or a product. */
export const templateHeaderSchema = z.discriminatedUnion("format", [
  z.object({
    type,
    format: z.literal("TEXT"),
    text: textUpTo(60),
    example: headerExampleSchema.optional(),
  }),
  z.object({
    type,
    format: z.enum(["IMAGE", "VIDEO", "DOCUMENT", "GIF"]),
    example: headerExampleSchema.optional(),
  }),
  z.object({ type, format: z.literal("LOCATION") }),
  z.object({ type, format: z.literal("PRODUCT") }),
])
export type TemplateHeader = z.infer<typeof templateHeaderSchema>
export type HeaderFormat = TemplateHeader["format"]
