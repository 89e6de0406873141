import { generateEntityId } from "@medusajs/framework/utils"
import { groupPeople } from "./group-people"
import { ownersOf, type Owners } from "./owners"
import type { IdentityName } from "./person-names"

/**
 * Says which contact each person is: the owner of their most telling name, or of a name of somebody
 * in the batch who is the same person, or a contact yet to be made.
 */
export function chooseContacts(
  soughtUnder: readonly (readonly IdentityName[])[],
  owners: Owners
): { contactIds: string[]; toMake: Set<string> } {
  const groups = groupPeople(soughtUnder)
  const known = soughtUnder.map((names) => ownersOf(names, owners)[0])
  const ofGroup = new Map<number, string>()
  known.forEach((contactId, index) => {
    const group = groups[index] ?? index
    if (contactId && !ofGroup.has(group)) ofGroup.set(group, contactId)
  })

  const toMake = new Set<string>()
  const contactIds = known.map((contactId, index) => {
    const group = groups[index] ?? index
    const chosen = contactId ?? ofGroup.get(group) ?? generateEntityId(undefined, "wacon")
    if (!contactId && !ofGroup.has(group)) {
      toMake.add(chosen)
      ofGroup.set(group, chosen)
    }
    return chosen
  })
  return { contactIds, toMake }
}
