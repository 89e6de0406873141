import type { OutgoingMessage } from "../../schemas/messages/outgoing-message"
import { successSchema } from "../../schemas/responses/success"
import type { GraphSender } from "../graph-sender"
import { classifySend } from "../classify-send"
import { pathSegment } from "../path-segment"
import type { AcceptedMessage, SendOutcome } from "../send-outcome"

export type SendRequest = {
  phoneNumberId: string
  message: OutgoingMessage
  signal?: AbortSignal
}

export type SendBytesRequest = {
  phoneNumberId: string
  /** The message, already serialised. */
  body: string | Uint8Array
  signal?: AbortSignal
  /** Told when the request gets its connection: from then on it may reach Meta, not before. */
  onLeave?: () => void
}

export type MarkAsReadRequest = {
  phoneNumberId: string
  /** The message to mark; every earlier one of the conversation is marked with it. */
  wamid: string
  /** Also shows that an answer is being written, for up to 25 seconds. */
  typing?: boolean
  signal?: AbortSignal
}

export type MessagesResource = {
  /** Sends a message; throws `CloudApiError`, `UnknownOutcomeError` or `NotSentError`. */
  send(request: SendRequest): Promise<AcceptedMessage>
  /** Sends a message that is already serialised and says what became of it; never throws. */
  sendBytes(request: SendBytesRequest): Promise<SendOutcome>
  markAsRead(request: MarkAsReadRequest): Promise<void>
}

/** Sending, and marking as read what was received. */
export function createMessagesResource(sender: GraphSender): MessagesResource {
  async function sendBytes({ phoneNumberId, ...bytes }: SendBytesRequest): Promise<SendOutcome> {
    const path = `${pathSegment(phoneNumberId)}/messages`
    const answer = await sender.postBytes(path, bytes)
    return classifySend(answer, sender.secrets)
  }

  return {
    sendBytes,
    async send({ message, ...request }) {
      const outcome = await sendBytes({ ...request, body: JSON.stringify(message) })
      if (outcome.kind === "refused") throw outcome.error
      if (outcome.kind !== "accepted") throw outcome.cause
      const { kind: _, ...accepted } = outcome
      return accepted
    },
    async markAsRead({ phoneNumberId, wamid, typing, signal }) {
      await sender.request({
        method: "POST",
        path: `${pathSegment(phoneNumberId)}/messages`,
        json: {
          messaging_product: "whatsapp",
          status: "read",
          message_id: wamid,
          ...(typing ? { typing_indicator: { type: "text" } } : {}),
        },
        schema: successSchema,
        signal,
      })
    },
  }
}
