import { generateEntityId } from "@medusajs/framework/utils"
import { PRIORITIES } from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"

/** A message somebody wrote to the shop. */
export interface InboundMessage {
  accountId: string | null
  numberId: string
  contactId: string | null
  conversationId: string | null
  wamid: string
  type: string
  text: string | null
  /** Meta's message object, whole: media ids, errors and types we do not know included. */
  content: unknown
  /** The message it answers, reacts to, edits or takes back. */
  contextWamid: string | null
  receivedAt: Date
}

/**
 * Stores inbound messages and answers the ids of new ones by wamid; one that Meta delivered before
 * changes nothing (`IDX_whatsapp_message_wamid`).
 */
export async function insertInboundMessages(
  db: Database,
  messages: readonly InboundMessage[]
): Promise<Map<string, string>> {
  if (messages.length === 0) return new Map()
  const stored = await rows<{ id: string; number_id: string; wamid: string }>(db, INSERT, [
    PRIORITIES.conversation,
    toJsonb(
      messages.map((message) => ({
        id: generateEntityId(undefined, "wamsg"),
        account_id: message.accountId,
        number_id: message.numberId,
        contact_id: message.contactId,
        conversation_id: message.conversationId,
        type: message.type,
        text: message.text,
        content: message.content,
        context_wamid: message.contextWamid,
        wamid: message.wamid,
        received_at: message.receivedAt,
      }))
    ),
  ])
  return new Map(stored.map(({ id, number_id, wamid }) => [inboundKey(number_id, wamid), id]))
}

/** A message's identity: wamids are unique per number. */
export function inboundKey(numberId: string, wamid: string): string {
  return `${numberId} ${wamid}`
}

const INSERT = `
  INSERT INTO whatsapp_message (
    id, direction, account_id, number_id, contact_id, conversation_id, purpose, priority, type,
    text, content, context_wamid, status, wamid, received_at
  )
  SELECT id, 'inbound', account_id, number_id, contact_id, conversation_id, 'conversation', ?::int,
    type, text, content, context_wamid, 'received', wamid, received_at
  FROM jsonb_to_recordset(?::jsonb) AS m (
    id text, account_id text, number_id text, contact_id text, conversation_id text, type text,
    text text, content jsonb, context_wamid text, wamid text, received_at timestamptz
  )
  ORDER BY number_id, wamid
  ON CONFLICT (number_id, wamid) WHERE wamid IS NOT NULL AND deleted_at IS NULL DO NOTHING
  RETURNING id, number_id, wamid`
