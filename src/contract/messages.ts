import { z } from "zod"
import { STATUS_RANKS, type MessageStatus } from "../domain/messages/statuses"
import { pageShape } from "./page"

/** `GET /admin/whatsapp/messages?order_id=&contact_id=&customer_id=&status=&limit=&offset=`, newest first. */
export const listMessagesSchema = z.object({
  order_id: z.string().max(255).optional(),
  contact_id: z.string().max(255).optional(),
  customer_id: z.string().max(255).optional(),
  status: z.string().max(30).optional(),
  /** Only these messages: one id, or several divided by commas. */
  ids: z
    .string()
    .max(4000)
    .transform((ids) => ids.split(","))
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

/** Why a message is deferred, suppressed or failed, in a merchant's words. */
export const messageExplanationSchema = z.object({
  /** A code of `domain/messages/reasons.ts`, or `error_<Meta code>`. */
  code: z.string(),
  message: z.string(),
  remedy: z.string(),
  /** When it will be tried again, where there is such a time. */
  retry_at: z.string().nullable(),
})
export type AdminMessageExplanation = z.output<typeof messageExplanationSchema>

export const messageEventSchema = z.object({
  id: z.string(),
  /** A message status, or `attempt`, `deferred`, `resolved`. */
  status: z.string(),
  occurred_at: z.string(),
  explanation: messageExplanationSchema.nullable(),
})
export type AdminMessageEvent = z.output<typeof messageEventSchema>

const MESSAGE_STATUSES = Object.keys(STATUS_RANKS) as [MessageStatus, ...MessageStatus[]]

export const messageSchema = z.object({
  id: z.string(),
  direction: z.enum(["outbound", "inbound"]),
  type: z.string(),
  purpose: z.string(),
  status: z.enum(MESSAGE_STATUSES),
  text: z.string().nullable(),
  template_name: z.string().nullable(),
  template_language: z.string().nullable(),
  automation_name: z.string().nullable(),
  contact_id: z.string().nullable(),
  order_id: z.string().nullable(),
  /** Masked, such as `+1 ••• ••• 0001`. */
  recipient: z.string().nullable(),
  created_at: z.string(),
  explanation: messageExplanationSchema.nullable(),
  /** Oldest first. */
  events: z.array(messageEventSchema),
})
export type AdminMessage = z.output<typeof messageSchema>

export const messagesResponseSchema = z.object({ messages: z.array(messageSchema), ...pageShape })
export type AdminMessagesResponse = z.output<typeof messagesResponseSchema>

/** `POST /admin/whatsapp/orders/:id/receipt`: send the receipt again. Answers with the new message. */
export const resendReceiptSchema = z.strictObject({
  /** Made by the screen for each press, so that a double click sends once. */
  request_id: z.string().min(8).max(100),
})
export const receiptResponseSchema = z.object({ message: messageSchema })
export type AdminReceiptResponse = z.output<typeof receiptResponseSchema>
