import { z } from "zod"

const commandSchema = z.strictObject({
  /** Without the slash. */
  name: z
    .string()
    .trim()
    .regex(/^[^\s/]{1,32}$/, "A command is one word of at most 32 characters, without the slash."),
  description: z.string().trim().min(1).max(256),
})

/**
 * `POST /admin/whatsapp/phone-numbers/:id/conversational`; what is left out stays. Meta took its
 * welcome message away in March 2026, so there is none here.
 */
export const updateConversationalSchema = z.strictObject({
  /** Questions a new chat offers; a tap sends one as an ordinary message. */
  ice_breakers: z.array(z.string().trim().min(1).max(80)).max(4).optional(),
  commands: z
    .array(commandSchema)
    .max(30)
    .refine((commands) => new Set(commands.map(({ name }) => name)).size === commands.length, {
      message: "Two commands have the same name.",
    })
    .optional(),
})
export type UpdateConversational = z.input<typeof updateConversationalSchema>

export const conversationalSchema = z.object({
  ice_breakers: z.array(z.string()),
  commands: z.array(z.object({ name: z.string(), description: z.string() })),
})
export type AdminConversational = z.output<typeof conversationalSchema>

/** `GET` and `POST /admin/whatsapp/phone-numbers/:id/conversational` */
export const conversationalResponseSchema = z.object({ conversational: conversationalSchema })
export type AdminConversationalResponse = z.output<typeof conversationalResponseSchema>
