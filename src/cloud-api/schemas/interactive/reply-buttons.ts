import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { bodySchema, footerSchema, interactiveHeaderSchema } from "./interactive-parts"

const replySchema = z.object({ id: textUpTo(256), title: textUpTo(20) })

/** Up to three buttons the person answers with. */
export const replyButtonsSchema = z.object({
  type: z.literal("button"),
  header: interactiveHeaderSchema.optional(),
  body: bodySchema,
  footer: footerSchema.optional(),
  action: z.object({
    buttons: z
      .array(z.object({ type: z.literal("reply"), reply: replySchema }))
      .min(1)
      .max(3)
      .refine((buttons) => areUnique(buttons.map((button) => button.reply.id)), {
        error: "Two buttons have the same id",
      })
      .refine((buttons) => areUnique(buttons.map((button) => button.reply.title)), {
        error: "Two buttons have the same title",
      }),
  }),
})

function areUnique(values: string[]): boolean {
  return new Set(values).size === values.length
}
