import type { MessagePurpose } from "../../../../domain/messages"

/** A message that was rendered and decided, about to enter the outbox. */
export interface AdmittedMessage {
  /** The message's id. Give one when the payload carries it, as `biz_opaque_callback_data` must. */
  id?: string
  /** Names the cause: a second message with the same key is not admitted. */
  idempotencyKey: string
  accountId: string | null
  numberId: string | null
  contactId: string | null
  conversationId?: string | null
  automationId?: string | null
  orderId?: string | null
  customerId?: string | null
  purpose: MessagePurpose
  /** One of `PRIORITIES`: a lane claims no other. */
  priority: number
  type: string
  templateId?: string | null
  templateName?: string | null
  templateLanguage?: string | null
  recipient: string | null
  /** The request body, as the bytes that will leave; null for a suppressed message without one. */
  payload: string | null
  text: string | null
  content?: unknown
  contextWamid?: string | null
  status: "queued" | "scheduled" | "suppressed"
  sendAfter?: Date | null
  reason?: string | null
  reasonDetails?: unknown
}

/** What became of one admitted message: itself, or the one its cause had already made. */
export interface Admission {
  id: string
  idempotencyKey: string
  status: string
  /** False when the cause had been admitted before. */
  created: boolean
}
