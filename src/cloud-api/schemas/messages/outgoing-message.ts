import { z } from "zod"
import { messageContentSchema } from "./message-content"
import { messageEnvelopeSchema } from "./message-envelope"

/** The body of a request that sends a message: who it is for, and what it says. */
export const outgoingMessageSchema = z.intersection(
  messageEnvelopeSchema,
  z.preprocess(textByDefault, messageContentSchema)
)
export type OutgoingMessage = z.output<typeof outgoingMessageSchema>

/** Meta takes a message with a text and no type as a text message. */
function textByDefault(message: unknown): unknown {
  const isUntyped = typeof message === "object" && message !== null && !("type" in message)
  return isUntyped && "text" in message ? { ...message, type: "text" } : message
}
