import {
  canonicalPhoneNumber,
  fromWaId,
  phoneNumberVariants,
  toWaId,
  type E164,
} from "../../../../domain/contacts"
import type { Person, PersonNames } from "./person"

const WORLDWIDE = "*"

/** One row of the identity table, without whose it is. */
export interface IdentityName {
  scope: string
  kind: "phone" | "wa_id" | "user_id" | "parent_user_id" | "username"
  value: string
}

interface NamesOfPerson {
  /** Where to look, the most telling first: the ways of writing one phone number included. */
  soughtUnder: IdentityName[]
  /** What to keep as identities. */
  kept: IdentityName[]
}

/** Turns what is known of a person into rows of the identity table. */
export function namesOf(person: Person): NamesOfPerson {
  const first = names(person)
  const later = person.newNames ? names(person.newNames) : { soughtUnder: [], kept: [] }
  return {
    soughtUnder: distinctNames([...first.soughtUnder, ...later.soughtUnder]),
    kept: distinctNames([...first.kept, ...later.kept]),
  }
}

/** A text that is the same for the same name. */
export function nameKey({ scope, kind, value }: IdentityName): string {
  return `${scope}\n${kind}\n${value}`
}

function names({ phone, waId, userId, parentUserId, username, scope }: PersonNames): NamesOfPerson {
  if ((userId || parentUserId) && !scope) {
    throw new Error("A business-scoped user id means nothing without its scope.")
  }
  const scoped = (kind: IdentityName["kind"], value: string | null | undefined) =>
    value && scope ? [{ scope, kind, value }] : []
  const numbers = [phone, waId ? fromWaId(waId) : null].filter((number) => number != null)

  const byUser = scoped("user_id", userId)
  const byParent = scoped("parent_user_id", parentUserId)
  const byWaId = waId ? [worldwide("wa_id", waId)] : []
  return {
    soughtUnder: [...byUser, ...numbers.flatMap(waysToWrite), ...byWaId, ...byParent],
    kept: [
      ...byUser,
      ...numbers.map((number) => worldwide("phone", canonicalPhoneNumber(number))),
      ...byWaId,
      ...byParent,
      // A username can be given up and taken by somebody else: worth keeping, not worth trusting.
      ...scoped("username", username),
    ],
  }
}

function waysToWrite(number: E164): IdentityName[] {
  return phoneNumberVariants(number).flatMap((variant) => [
    worldwide("phone", variant),
    worldwide("wa_id", toWaId(variant)),
  ])
}

function worldwide(kind: "phone" | "wa_id", value: string): IdentityName {
  return { scope: WORLDWIDE, kind, value }
}

/** Each name once, the first time it is met. */
export function distinctNames<Name extends IdentityName>(names: readonly Name[]): Name[] {
  const first = new Map<string, Name>()
  for (const name of names) {
    const key = nameKey(name)
    if (!first.has(key)) first.set(key, name)
  }
  return [...first.values()]
}
