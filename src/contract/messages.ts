import { z } from "zod"
import type { MessageStatus } from "../domain/messages/statuses"

/** `GET /admin/whatsapp/messages?order_id=&contact_id=&customer_id=&status=&limit=&offset=`, newest first. */
export const listMessagesSchema = z.object({
  order_id: z.string().max(255).optional(),
  contact_id: z.string().max(255).optional(),
  customer_id: z.string().max(255).optional(),
  status: z.string().max(30).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

/** Why a message is deferred, suppressed or failed, in a merchant's words. */
export type AdminMessageExplanation = {
  /** A code of `domain/messages/reasons.ts`, or `error_<Meta code>`. */
  code: string
  message: string
  remedy: string
  /** When it will be tried again, where there is such a time. */
  retry_at: string | null
}

export type AdminMessageEvent = {
  id: string
  /** A message status, or `attempt`, `deferred`, `resolved`. */
  status: string
  occurred_at: string
  explanation: AdminMessageExplanation | null
}

export type AdminMessage = {
  id: string
  direction: "outbound" | "inbound"
  type: string
  purpose: string
  status: MessageStatus
  text: string | null
  template_name: string | null
  template_language: string | null
  automation_name: string | null
  contact_id: string | null
  order_id: string | null
  /** Masked, such as `+1 ••• ••• 0001`. */
  recipient: string | null
  created_at: string
  explanation: AdminMessageExplanation | null
  /** Oldest first. */
  events: AdminMessageEvent[]
}
export type AdminMessagesResponse = {
  messages: AdminMessage[]
  count: number
  limit: number
  offset: number
}

/** `POST /admin/whatsapp/orders/:id/receipt`: send the receipt again. Answers with the new message. */
export const resendReceiptSchema = z.strictObject({
  /** Made by the screen for each press, so that a double click sends once. */
  request_id: z.string().min(8).max(100),
})
export type AdminReceiptResponse = { message: AdminMessage }
