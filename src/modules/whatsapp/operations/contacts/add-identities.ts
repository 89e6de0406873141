import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"
import type { IdentityName } from "./person-names"

export interface NewIdentity extends IdentityName {
  contactId: string
}

/**
 * Adds names to contacts and answers how many were added; a name that belongs to somebody already
 * stays theirs (`IDX_whatsapp_contact_identity_value`). Written in one order by everybody, so that
 * two transactions adding the same names wait for, and never block, each other.
 */
export async function addIdentities(
  db: Database,
  identities: readonly NewIdentity[]
): Promise<number> {
  if (identities.length === 0) return 0
  const added = await rows(db, ADD, [
    identities.map(() => generateEntityId(undefined, "waidn")),
    identities.map(({ contactId }) => contactId),
    identities.map(({ scope }) => scope),
    identities.map(({ kind }) => kind),
    identities.map(({ value }) => value),
  ])
  return added.length
}

const ADD = `
  INSERT INTO whatsapp_contact_identity (id, contact_id, scope, kind, value)
  SELECT id, contact_id, scope, kind, value
  FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
    AS new (id, contact_id, scope, kind, value)
  ORDER BY scope, kind, value
  ON CONFLICT (scope, kind, value) WHERE deleted_at IS NULL DO NOTHING
  RETURNING id`
