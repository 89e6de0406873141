import { nameKey, type IdentityName } from "./person-names"

/** Contacts by the key of a name they own. */
export type Owners = ReadonlyMap<string, string>

/** The contacts that own these names, the owner of the most telling name first. */
export function ownersOf(names: readonly IdentityName[], owners: Owners): string[] {
  return [...new Set(names.flatMap((name) => owners.get(nameKey(name)) ?? []))]
}
