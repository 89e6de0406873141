import { CUSTOMER_SERVICE_WINDOW_MS } from "../../../../domain/messages"
import { rows, type Database } from "../../database"

/** A message a person wrote, as far as their conversation shows it. */
export interface InboundNote {
  contactId: string
  conversationId: string
  preview: string
  receivedAt: Date
}

/**
 * Brings contacts and conversations up to the messages that arrived: when the person wrote last,
 * the window that opens, what is unread and what was said last. Older messages that come late count
 * as unread and move nothing back; a clock ahead of ours opens no longer window. By primary keys;
 * contacts are locked already, conversations are locked in the order of their ids.
 */
export async function noteInbound(db: Database, notes: readonly InboundNote[]): Promise<void> {
  if (notes.length === 0) return
  await rows(db, NOTE, [
    notes.map(({ contactId }) => contactId),
    notes.map(({ conversationId }) => conversationId),
    notes.map(({ preview }) => preview),
    notes.map(({ receivedAt }) => receivedAt),
    CUSTOMER_SERVICE_WINDOW_MS,
  ])
}

const NOTE = `
  WITH note AS MATERIALIZED (
    SELECT contact_id, conversation_id, preview, least(received_at, now()) AS received_at
    FROM unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[])
      AS n (contact_id, conversation_id, preview, received_at)
  ), contact AS (
    UPDATE whatsapp_contact AS contact SET
      last_inbound_at = greatest(contact.last_inbound_at, newest.received_at), updated_at = now()
    FROM (SELECT contact_id, max(received_at) AS received_at FROM note GROUP BY 1) AS newest
    WHERE contact.id = newest.contact_id
  ), talk AS (
    SELECT conversation_id, count(*)::int AS unread, max(received_at) AS received_at,
      (array_agg(preview ORDER BY received_at DESC))[1] AS preview
    FROM note GROUP BY 1
  ), locked AS MATERIALIZED (
    SELECT id FROM whatsapp_conversation WHERE id IN (SELECT conversation_id FROM talk)
    ORDER BY id FOR NO KEY UPDATE
  )
  UPDATE whatsapp_conversation AS conversation SET
    status = 'open',
    unread_count = conversation.unread_count + talk.unread,
    last_message_preview = CASE
      WHEN talk.received_at >= coalesce(conversation.last_message_at, '-infinity') THEN talk.preview
      ELSE conversation.last_message_preview
    END,
    last_message_at = greatest(conversation.last_message_at, talk.received_at),
    window_expires_at = greatest(
      conversation.window_expires_at, talk.received_at + ? * interval '1 millisecond'
    ),
    updated_at = now()
  FROM talk JOIN locked ON locked.id = talk.conversation_id
  WHERE conversation.id = talk.conversation_id`
