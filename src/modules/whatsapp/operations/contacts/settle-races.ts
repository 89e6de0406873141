import type { Database } from "../../database"
import { findIdentities } from "./find-identities"
import { ownersOf, type Owners } from "./owners"
import type { IdentityName } from "./person-names"
import { yieldToEarlierContacts } from "./yield-to-earlier-contacts"

interface Race {
  /** What each person is sought under, by position. */
  soughtUnder: readonly (readonly IdentityName[])[]
  /** The contact each was thought to be. */
  contactIds: readonly string[]
  /** Contacts this transaction made. */
  made: ReadonlySet<string>
  names: readonly IdentityName[]
}

/**
 * Another transaction added some of the names since they were looked up. Where it made a contact of
 * the same person, ours gives way to theirs.
 */
export async function settleRaces(
  db: Database,
  { soughtUnder, contactIds, made, names }: Race
): Promise<{ contactIds: string[]; owners: Owners }> {
  const owners = await findIdentities(db, names)
  const winners = new Map<string, string>()
  contactIds.forEach((contactId, index) => {
    const earlier = ownersOf(soughtUnder[index] ?? [], owners).find((owner) => !made.has(owner))
    if (made.has(contactId) && earlier) winners.set(contactId, earlier)
  })
  await yieldToEarlierContacts(
    db,
    [...winners].map(([contactId, winnerId]) => ({ contactId, winnerId }))
  )
  const settled = (id: string) => winners.get(id) ?? id
  return {
    contactIds: contactIds.map(settled),
    owners: new Map([...owners].map(([key, owner]) => [key, settled(owner)])),
  }
}
