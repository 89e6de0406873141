import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"

/** The business-scoped user id of whom a message of ours went to. */
export interface RecipientName {
  numberId: string
  wamid: string
  scope: string
  userId: string
}

/**
 * Adds to contacts the user ids Meta reports their messages under: a person who later writes without a
 * phone number is then still the person who ordered (`IDX_whatsapp_message_wamid`,
 * `IDX_whatsapp_contact_identity_value`). Somebody else's name stays theirs.
 */
export async function learnRecipients(
  db: Database,
  names: readonly RecipientName[]
): Promise<void> {
  if (names.length === 0) return
  await rows(db, LEARN, [
    names.map(() => generateEntityId(undefined, "waidn")),
    names.map(({ numberId }) => numberId),
    names.map(({ wamid }) => wamid),
    names.map(({ scope }) => scope),
    names.map(({ userId }) => userId),
  ])
}

// One at a time, which the limit makes certain: before Postgres has counted anew it takes messages
// with a wamid for few, and would read all of them.
const LEARN = `
  INSERT INTO whatsapp_contact_identity (id, contact_id, scope, kind, value)
  SELECT DISTINCT ON (told.scope, told.user_id)
    told.id, message.contact_id, told.scope, 'user_id', told.user_id
  FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
    AS told (id, number_id, wamid, scope, user_id)
  CROSS JOIN LATERAL (
    SELECT direction, contact_id FROM whatsapp_message
    WHERE number_id = told.number_id AND wamid = told.wamid
      AND wamid IS NOT NULL AND deleted_at IS NULL
    LIMIT 1
  ) AS message
  WHERE message.direction = 'outbound' AND message.contact_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM whatsapp_contact_identity identity
    WHERE identity.scope = told.scope AND identity.kind = 'user_id'
      AND identity.value = told.user_id AND identity.deleted_at IS NULL
  )
  ORDER BY told.scope, told.user_id
  ON CONFLICT (scope, kind, value) WHERE deleted_at IS NULL DO NOTHING`
