import { rows, type Database } from "../../database"
import { nameKey, type IdentityName } from "./person-names"

/** Says whose names these are, by name key (`IDX_whatsapp_contact_identity_value`). */
export async function findIdentities(
  db: Database,
  names: readonly IdentityName[]
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map()
  const found = await rows<IdentityName & { contact_id: string }>(db, FIND, [
    names.map(({ scope }) => scope),
    names.map(({ kind }) => kind),
    names.map(({ value }) => value),
  ])
  return new Map(found.map((identity) => [nameKey(identity), identity.contact_id]))
}

const FIND = `
  SELECT identity.scope, identity.kind, identity.value, identity.contact_id
  FROM unnest(?::text[], ?::text[], ?::text[]) AS sought (scope, kind, value)
  JOIN whatsapp_contact_identity identity
    ON identity.scope = sought.scope AND identity.kind = sought.kind
    AND identity.value = sought.value AND identity.deleted_at IS NULL`
