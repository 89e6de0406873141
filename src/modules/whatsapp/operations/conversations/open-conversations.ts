import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"

/** A person and the number of ours they write with. */
export interface ConversationKey {
  contactId: string
  numberId: string
}

/** A text that is the same for the same conversation. */
export function conversationKey({ contactId, numberId }: ConversationKey): string {
  return `${contactId} ${numberId}`
}

/**
 * Finds or makes conversations (`IDX_whatsapp_conversation_people`) and answers their ids by key.
 * The contacts are locked, so nobody else makes the same ones.
 */
export async function openConversations(
  db: Database,
  wanted: readonly ConversationKey[]
): Promise<Map<string, string>> {
  if (wanted.length === 0) return new Map()
  const distinct = [...new Map(wanted.map((key) => [conversationKey(key), key])).values()]
  const contactIds = distinct.map(({ contactId }) => contactId)
  const numberIds = distinct.map(({ numberId }) => numberId)
  const ids = distinct.map(() => generateEntityId(undefined, "wacnv"))
  await rows(db, MAKE, [ids, contactIds, numberIds])
  const found = await rows<ConversationKey & { id: string }>(db, FIND, [contactIds, numberIds])
  return new Map(found.map((conversation) => [conversationKey(conversation), conversation.id]))
}

const MAKE = `
  INSERT INTO whatsapp_conversation (id, contact_id, number_id)
  SELECT id, contact_id, number_id
  FROM unnest(?::text[], ?::text[], ?::text[]) AS wanted (id, contact_id, number_id)
  WHERE NOT EXISTS (
    SELECT FROM whatsapp_conversation conversation
    WHERE conversation.contact_id = wanted.contact_id
      AND conversation.number_id = wanted.number_id AND conversation.deleted_at IS NULL
  )
  ORDER BY contact_id, number_id
  ON CONFLICT (contact_id, number_id) WHERE deleted_at IS NULL DO NOTHING`

const FIND = `
  SELECT conversation.id, conversation.contact_id AS "contactId",
    conversation.number_id AS "numberId"
  FROM unnest(?::text[], ?::text[]) AS wanted (contact_id, number_id)
  JOIN whatsapp_conversation conversation
    ON conversation.contact_id = wanted.contact_id
    AND conversation.number_id = wanted.number_id AND conversation.deleted_at IS NULL`
