import { z } from "zod"

/** `DELETE /admin/whatsapp/accounts/:id` and `…/phone-numbers/:id` */
export const removeSchema = z
  .strictObject({
    /** What becomes of the messages that wait. Replies cannot move: they belong to their number. */
    queued: z.enum(["cancel", "move"]),
    /** Where they move, and what the automations that named the number send from then. */
    move_to_number_id: z.string().min(1).max(255).optional(),
    /** The default after the present one is gone; chosen when left out. */
    new_default_number_id: z.string().min(1).max(255).optional(),
  })
  .refine(({ queued, move_to_number_id }) => queued !== "move" || move_to_number_id, {
    path: ["move_to_number_id"],
    message: "Say which number the messages that wait move to.",
  })
export type Remove = z.input<typeof removeSchema>

const namedSchema = z.object({ id: z.string(), name: z.string() })

/** A number by what people know it by. */
export const numberNameSchema = z.object({
  id: z.string(),
  display_phone_number: z.string().nullable(),
  verified_name: z.string().nullable(),
  account_id: z.string(),
  account_name: z.string(),
})
export type AdminNumberName = z.output<typeof numberNameSchema>

/** `GET /admin/whatsapp/accounts/:id/removal` and `…/phone-numbers/:id/removal`: what would happen. */
export const removalSchema = z.object({
  /** Why it cannot be removed now, or null. */
  refusal: z.object({ message: z.string(), remedy: z.string() }).nullable(),
  /** What would be removed, with what waits there. */
  numbers: z.array(numberNameSchema.extend({ is_default: z.boolean(), queued: z.number() })),
  /** Messages that wait, on all of them. */
  queued: z.number(),
  /** Messages that are on their way at this moment: they finish. */
  in_flight: z.number(),
  /** Those that name one of these numbers. */
  automations: z.array(namedSchema),
  sales_channels: z.array(namedSchema),
  regions: z.array(namedSchema),
  /** The default that would be chosen; null when the default stays, or no number does. */
  new_default: numberNameSchema.nullable(),
  /**
   * Where messages can move to. Of another account only templates it has too can be sent, so `moves`
   * says how many would move; the rest would be canceled.
   */
  move_targets: z.array(numberNameSchema.extend({ moves: z.number() })),
})
export type AdminRemoval = z.output<typeof removalSchema>
export const removalResponseSchema = z.object({ removal: removalSchema })
export type AdminRemovalResponse = z.output<typeof removalResponseSchema>

/** Answer of the two `DELETE`s: what happened. */
export const removedResponseSchema = z.object({
  id: z.string(),
  object: z.enum(["whatsapp_account", "whatsapp_phone_number"]),
  deleted: z.literal(true),
  canceled: z.number(),
  moved: z.number(),
  automations: z.number(),
  new_default_number_id: z.string().nullable(),
})
export type AdminRemovedResponse = z.output<typeof removedResponseSchema>
