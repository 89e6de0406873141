import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { inboundContactCardSchema } from "./inbound-contact-card"
import { inboundMediaSchema } from "./inbound-media"
import { inboundMessageBase } from "./inbound-message-base"
import { inboundOrderSchema } from "./inbound-order"
import { interactiveReplySchema } from "./interactive-reply"
import { systemNoticeSchema } from "./system-notice"

const placeSchema = z.looseObject({
  latitude: z.coerce.number(),
  longitude: z.coerce.number(),
  name: z.string().optional(),
  address: z.string().optional(),
  url: z.string().optional(),
})

const editSchema = z.looseObject({
  original_message_id: z.string(),
  /** The message as it reads now. */
  message: z.looseObject({
    type: z.string(),
    text: z.looseObject({ body: z.string() }).optional(),
  }),
})

const identitySchema = z.looseObject({
  acknowledged: z.boolean().optional(),
  hash: z.string().optional(),
})

const knownMessageSchema = z.discriminatedUnion("type", [
  message("text", { text: z.looseObject({ body: z.string() }) }),
  message("image", { image: inboundMediaSchema }),
  message("video", { video: inboundMediaSchema }),
  message("audio", { audio: inboundMediaSchema }),
  message("document", { document: inboundMediaSchema }),
  message("sticker", { sticker: inboundMediaSchema }),
  message("location", { location: placeSchema }),
  message("contacts", {
    contacts: z.array(inboundContactCardSchema),
    origin: openEnum<"contact_request" | "other">().optional(),
  }),
  message("button", {
    button: z.looseObject({ payload: z.string().optional(), text: z.string() }),
  }),
  message("interactive", { interactive: interactiveReplySchema }),
  message("order", { order: inboundOrderSchema }),
  message("reaction", {
    /** Without an emoji, or with an empty one, the reaction was taken back. */
    reaction: z.looseObject({ message_id: z.string(), emoji: z.string().optional() }),
  }),
  message("system", { system: systemNoticeSchema, identity: identitySchema.optional() }),
  message("unsupported", {
    unsupported: z.looseObject({ type: z.string().optional() }).optional(),
  }),
  message("edit", { edit: editSchema }),
  message("revoke", { revoke: z.looseObject({ original_message_id: z.string() }) }),
])

/** A message of a type, or in a shape, this library does not know: stored and shown as such. */
const unknownMessageSchema = z
  .looseObject({ ...inboundMessageBase, type: z.string().catch("") })
  .transform((unknown) => ({
    ...unknown,
    type: "unknown" as const,
    reported_type: unknown.type,
  }))

/** A message somebody sent to the business. */
export const inboundMessageSchema = z.union([knownMessageSchema, unknownMessageSchema])
export type InboundMessage = z.output<typeof inboundMessageSchema>
export type InboundMessageType = InboundMessage["type"]

function message<const Type extends string, Content extends z.ZodRawShape>(
  type: Type,
  content: Content
) {
  return z.looseObject({ ...inboundMessageBase, ...content, type: z.literal(type) })
}
