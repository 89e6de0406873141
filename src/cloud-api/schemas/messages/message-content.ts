import { z } from "zod"
import { interactiveMessageSchema } from "../interactive/interactive-message"
import {
  audioMediaSchema,
  captionedMediaSchema,
  documentMediaSchema,
  mediaReferenceSchema,
} from "../shared/media-reference"
import { placeSchema } from "../shared/place"
import { textUpTo } from "../shared/text-up-to"
import { templateMessageSchema } from "../template-messages/template-message"
import { contactCardSchema } from "./contact-card"

const textSchema = z.object({ body: textUpTo(4096), preview_url: z.boolean().optional() })

/** An empty emoji takes the reaction back. */
const reactionSchema = z.object({ message_id: z.string().min(1), emoji: z.string() })

const pinSchema = z.object({
  type: z.enum(["pin", "unpin"]),
  message_id: z.string().min(1),
  expiration_days: z.number().int().min(1).max(30).optional(),
})

/** What a message says, of every type that can be sent, with Meta's limits. */
export const messageContentSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: textSchema }),
  z.object({ type: z.literal("image"), image: captionedMediaSchema }),
  z.object({ type: z.literal("audio"), audio: audioMediaSchema }),
  z.object({ type: z.literal("video"), video: captionedMediaSchema }),
  z.object({ type: z.literal("document"), document: documentMediaSchema }),
  z.object({ type: z.literal("sticker"), sticker: mediaReferenceSchema }),
  z.object({ type: z.literal("location"), location: placeSchema }),
  z.object({
    type: z.literal("contacts"),
    contacts: z.array(contactCardSchema).min(1).max(257),
  }),
  z.object({ type: z.literal("reaction"), reaction: reactionSchema }),
  z.object({ type: z.literal("interactive"), interactive: interactiveMessageSchema }),
  z.object({ type: z.literal("template"), template: templateMessageSchema }),
  z.object({ type: z.literal("pin"), pin: pinSchema }),
])
export type MessageContent = z.output<typeof messageContentSchema>
export type MessageType = MessageContent["type"]
