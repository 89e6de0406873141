import { rows, type Database } from "../../database"
import { HELD_BY_QUOTA } from "../quotas/quota-hold"
import { wantedMessages, type MessageFilters } from "./wanted-messages"

export type { MessageFilters }

/** A message with its history, before a route puts it into a merchant's words. */
export interface MessageForAdmin {
  id: string
  direction: "outbound" | "inbound"
  type: string
  purpose: string
  status: string
  text: string | null
  templateName: string | null
  templateLanguage: string | null
  automationName: string | null
  contactId: string | null
  orderId: string | null
  recipient: string | null
  createdAt: Date
  /** A code of `domain/messages/reasons.ts`; a queued message of a paused account says so here. */
  reason: string | null
  reasonDetails: Record<string, unknown> | null
  errorCode: number | null
  /** When it is tried again or decided, where there is such a time. */
  retryAt: Date | null
  /** Oldest first. */
  events: MessageEventForAdmin[]
}

export interface MessageEventForAdmin {
  id: string
  status: string
  occurredAt: string
  reason: string | null
  errorCode: number | null
  details: Record<string, unknown> | null
}

/** There may be millions, and nobody counts them by paging. */
const MOST_COUNTED = 10_000

/** Lists messages newest first, each with its events; ids grow with time. */
export async function listMessagesForAdmin(
  db: Database,
  filters: MessageFilters
): Promise<{ messages: MessageForAdmin[]; count: number }> {
  const { where, bindings } = wantedMessages(filters)
  const messages = await rows<MessageForAdmin>(db, page(where), [
    ...bindings,
    filters.limit,
    filters.offset,
  ])
  const [total] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::int AS count
     FROM (SELECT FROM whatsapp_message message WHERE ${where} LIMIT ?) AS counted`,
    [...bindings, MOST_COUNTED]
  )
  return { messages, count: total?.count ?? 0 }
}

// Meta's times are whole seconds: what it reports of a second comes after what we did in it.
const HAPPENED_AT = `CASE WHEN event.occurred_at = date_trunc('second', event.occurred_at)
      THEN event.occurred_at + interval '999 milliseconds' ELSE event.occurred_at END`
const STEP = `array_position(ARRAY['sent', 'delivered', 'read', 'played'], event.status) NULLS FIRST`

const LEAVES_AT = `greatest(message.send_after, number.paused_until, ${HELD_BY_QUOTA})`

const page = (where: string) => `
  SELECT message.id, message.direction, message.type, message.purpose, message.status,
    message.text, message.template_name AS "templateName",
    message.template_language AS "templateLanguage", automation.name AS "automationName",
    message.contact_id AS "contactId", message.order_id AS "orderId", message.recipient,
    message.created_at AS "createdAt", message.reason_details AS "reasonDetails",
    message.error_code AS "errorCode",
    CASE WHEN message.status IN ('queued', 'scheduled') THEN coalesce(
      CASE
        WHEN account.paused_by = 'person' THEN 'account_on_hold'
        WHEN account.paused_at IS NOT NULL THEN 'account_paused'
        WHEN number.paused_at IS NOT NULL THEN 'number_paused'
      END, message.reason,
      CASE WHEN ${HELD_BY_QUOTA} IS NOT NULL THEN 'quota' END,
      CASE WHEN number.paused_until > now() THEN 'rate_limited' END
    ) ELSE message.reason END AS reason,
    CASE
      WHEN message.status IN ('queued', 'scheduled') AND account.paused_at IS NULL
        AND number.paused_at IS NULL AND ${LEAVES_AT} > now()
        THEN ${LEAVES_AT}
      WHEN message.status = 'unconfirmed' THEN message.confirm_by
    END AS "retryAt",
    coalesce(history.events, '[]') AS events
  FROM (
    SELECT message.* FROM whatsapp_message message
    WHERE ${where}
    ORDER BY message.id DESC
    LIMIT ? OFFSET ?
  ) AS message
  LEFT JOIN whatsapp_automation automation ON automation.id = message.automation_id
  LEFT JOIN whatsapp_account account ON account.id = message.account_id
  LEFT JOIN whatsapp_phone_number number ON number.id = message.number_id
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object(
      'id', event.id, 'status', event.status, 'occurredAt', event.occurred_at,
      'reason', event.reason, 'errorCode', event.error_code, 'details', event.details
    ) ORDER BY ${HAPPENED_AT}, ${STEP}, event.created_at, event.id) AS events
    FROM (
      SELECT id, status, occurred_at, reason, error_code, details, created_at
      FROM whatsapp_message_event
      WHERE message_id = message.id AND deleted_at IS NULL
      UNION ALL
      -- What lanes leave to the row: that Meta accepted the message, and said no more.
      SELECT message.id || ':accepted', 'attempt', message.sent_at, NULL, NULL,
        jsonb_build_object('attempt', message.attempts, 'outcome', 'accepted'), message.sent_at
      WHERE message.direction = 'outbound' AND message.sent_at IS NOT NULL
        AND message.wamid IS NOT NULL
        AND NOT EXISTS (
          SELECT FROM whatsapp_message_event
          WHERE message_id = message.id AND status = 'attempt' AND deleted_at IS NULL
            AND details ->> 'outcome' = 'accepted'
        )
      UNION ALL
      -- What a campaign leaves to the row: that the message was admitted, or was not to be sent.
      SELECT message.id || ':admitted', admission.status, message.created_at,
        CASE admission.status WHEN 'suppressed' THEN message.reason END, NULL, NULL,
        message.created_at
      FROM (
        SELECT CASE
          WHEN message.status = 'scheduled' THEN 'scheduled'
          WHEN message.status = 'suppressed' AND NOT EXISTS (
            SELECT FROM whatsapp_message_event
            WHERE message_id = message.id AND status = 'suppressed' AND deleted_at IS NULL
          ) THEN 'suppressed'
          ELSE 'queued'
        END AS status
      ) AS admission
      WHERE message.campaign_id IS NOT NULL
    ) AS event
  ) AS history ON true
  ORDER BY message.id DESC`
