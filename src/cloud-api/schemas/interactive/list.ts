import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { footerSchema, textHeaderSchema } from "./interactive-parts"

const rowSchema = z.object({
  id: textUpTo(200),
  title: textUpTo(24),
  description: textUpTo(72).optional(),
})

const sectionSchema = z.object({
  title: textUpTo(24).optional(),
  rows: z.array(rowSchema).min(1),
})

type Section = z.infer<typeof sectionSchema>

/** A menu of up to ten rows behind one button. */
export const listSchema = z.object({
  type: z.literal("list"),
  header: textHeaderSchema.optional(),
  body: z.object({ text: textUpTo(4096) }),
  footer: footerSchema.optional(),
  action: z.object({
    button: textUpTo(20),
    sections: z
      .array(sectionSchema)
      .min(1)
      .max(10)
      .refine((sections) => rowsOf(sections).length <= 10, { error: "At most 10 rows in all" })
      .refine((sections) => new Set(rowsOf(sections)).size === rowsOf(sections).length, {
        error: "Two rows have the same id",
      })
      .refine((sections) => sections.length === 1 || sections.every((section) => section.title), {
        error: "Each section needs a title when there are several",
      }),
  }),
})

function rowsOf(sections: Section[]): string[] {
  return sections.flatMap((section) => section.rows.map((row) => row.id))
}
