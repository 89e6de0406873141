import { generateEntityId } from "@medusajs/framework/utils"
import { PRIORITIES } from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import type { Admission, AdmittedMessage } from "./admitted-message"
import { EVENT_ID } from "./event-id"
import { findAdmissions } from "./find-admissions"

/**
 * Writes messages into the outbox, each with its first event, in one statement. A cause that was
 * admitted before changes nothing and answers with the message it made then
 * (`IDX_whatsapp_message_idempotency_key`), also when two callers race.
 */
export async function admitMessages(
  db: Database,
  messages: readonly AdmittedMessage[]
): Promise<Admission[]> {
  if (messages.length === 0) return []

  const candidates = messages.map(toRow)
  const inserted = await rows<{ id: string }>(db, INSERT, [toJsonb(candidates)])
  const created = new Set(inserted.map(({ id }) => id))

  const replayed = candidates.filter(({ id }) => !created.has(id))
  const existing = await findAdmissions(
    db,
    replayed.map((row) => row.idempotency_key)
  )

  return candidates.map((row) => {
    const { id, idempotency_key: idempotencyKey, status } = row
    if (created.has(id)) return { id, idempotencyKey, status, created: true }
    const earlier = existing.get(idempotencyKey)
    if (!earlier) throw new Error(`Message ${id} was neither admitted nor found.`)
    return { ...earlier, idempotencyKey, created: false }
  })
}

const LANE_PRIORITIES = new Set(Object.values(PRIORITIES))

function toRow(message: AdmittedMessage) {
  if (!LANE_PRIORITIES.has(message.priority)) {
    throw new RangeError(`No lane claims messages of priority ${message.priority}.`)
  }
  return {
    id: message.id ?? generateEntityId(undefined, "wamsg"),
    account_id: message.accountId,
    number_id: message.numberId,
    contact_id: message.contactId,
    conversation_id: message.conversationId,
    automation_id: message.automationId,
    order_id: message.orderId,
    customer_id: message.customerId,
    purpose: message.purpose,
    priority: message.priority,
    type: message.type,
    template_id: message.templateId,
    template_name: message.templateName,
    template_language: message.templateLanguage,
    recipient: message.recipient,
    payload: message.payload,
    text: message.text,
    content: message.content,
    context_wamid: message.contextWamid,
    status: message.status,
    send_after: message.sendAfter,
    reason: message.reason,
    reason_details: message.reasonDetails,
    idempotency_key: message.idempotencyKey,
  }
}

// A row that waits is always due at some moment: lanes look for `send_after <= now()`.
const INSERT = `
  WITH candidate AS (
    SELECT * FROM jsonb_to_recordset(?::jsonb) AS c (
      id text, account_id text, number_id text, contact_id text, conversation_id text,
      automation_id text, order_id text, customer_id text, purpose text, priority int, type text,
      template_id text, template_name text, template_language text, recipient text, payload text,
      text text, content jsonb, context_wamid text, status text, send_after timestamptz,
      reason text, reason_details jsonb, idempotency_key text
    )
  ), admitted AS (
    INSERT INTO whatsapp_message (
      id, direction, account_id, number_id, contact_id, conversation_id, automation_id, order_id,
      customer_id, purpose, priority, type, template_id, template_name, template_language,
      recipient, payload, text, content, context_wamid, status, send_after, reason,
      reason_details, idempotency_key
    )
    SELECT
      id, 'outbound', account_id, number_id, contact_id, conversation_id, automation_id, order_id,
      customer_id, purpose, priority, type, template_id, template_name, template_language,
      recipient, payload, text, content, context_wamid, status,
      CASE WHEN status IN ('queued', 'scheduled') THEN coalesce(send_after, now()) END, reason,
      reason_details, idempotency_key
    FROM candidate
    ON CONFLICT (idempotency_key) WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL
    DO NOTHING
    RETURNING id, status, reason, reason_details
  ), event AS (
    INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, reason, details)
    SELECT ${EVENT_ID}, id, status, now(), reason, reason_details FROM admitted
  )
  SELECT id FROM admitted`
