import { z } from "zod"
import { messageContentSchema } from "./message-content"
import { messageEnvelopeSchema } from "./message-envelope"

/** The body of a request that sends a message: who it is for, and what it says. */
export const outgoingMessageSchema = z.intersection(messageEnvelopeSchema, messageContentSchema)
export type OutgoingMessage = z.output<typeof outgoingMessageSchema>
