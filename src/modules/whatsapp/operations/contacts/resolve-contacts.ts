import type { Database } from "../../database"
import { addIdentities } from "./add-identities"
import { chooseContacts } from "./choose-contacts"
import { createContacts } from "./create-contacts"
import { findIdentities } from "./find-identities"
import { ownersOf } from "./owners"
import type { Person, ResolvedContact } from "./person"
import { distinctNames, nameKey, namesOf } from "./person-names"
import { settleRaces } from "./settle-races"
import { updateProfiles } from "./update-profiles"

/**
 * Finds the contacts of people by any of their names and makes contacts of those seen for the first
 * time, in a handful of statements however many people there are.
 *
 * A business-scoped user id tells more than a phone number, which tells more than a parent id.
 * Names a contact did not have yet are added to it; a name that another contact has stays there.
 */
export async function resolveContacts(
  db: Database,
  people: readonly Person[]
): Promise<ResolvedContact[]> {
  if (people.length === 0) return []
  const named = people.map(namesOf)
  if (named.some(({ kept }) => kept.length === 0)) {
    throw new Error("A contact needs at least one name to be known by.")
  }
  const soughtUnder = named.map((names) => names.soughtUnder)
  const names = distinctNames(named.flatMap(({ soughtUnder, kept }) => [...soughtUnder, ...kept]))
  const known = await findIdentities(db, names)
  const { contactIds: chosen, toMake } = chooseContacts(soughtUnder, known)

  await createContacts(db, [...toMake])
  const missing = distinctNames(
    named.flatMap(({ kept }, index) =>
      kept
        .filter((name) => !known.has(nameKey(name)))
        .map((name) => ({ ...name, contactId: chosen[index] ?? "" }))
    )
  )
  const added = await addIdentities(db, missing)
  const { contactIds, owners } =
    added < missing.length
      ? await settleRaces(db, { soughtUnder, contactIds: chosen, made: toMake, names })
      : { contactIds: chosen, owners: known }

  await updateProfiles(
    db,
    people.map(({ profileName = null, locale = null, customerId = null }, index) => ({
      contactId: contactIds[index] ?? "",
      profileName,
      locale,
      customerId,
    }))
  )
  return contactIds.map((contactId, index) => ({
    contactId,
    alsoKnownAs: ownersOf(soughtUnder[index] ?? [], owners).filter((id) => id !== contactId),
  }))
}
