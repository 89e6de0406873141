import type { E164 } from "../../../../domain/contacts"

/** The names one person may be known by. */
export interface PersonNames {
  phone?: E164 | null
  /** Meta's digits for a phone number. */
  waId?: string | null
  /** Business-scoped user id: needs the `scope` it is unique in. */
  userId?: string | null
  parentUserId?: string | null
  username?: string | null
  /** The business portfolio, or the WABA while the portfolio is not known. */
  scope?: string
}

/** Somebody to be found by their names, or to be made a contact of. */
export interface Person extends PersonNames {
  profileName?: string | null
  locale?: string | null
  customerId?: string | null
  /** Names they took on: they are looked for under the names above first, and known by these too. */
  newNames?: PersonNames
}

export interface ResolvedContact {
  contactId: string
  /**
   * Other contacts that own one of the person's names. They are never merged by themselves, but a
   * person who says stop says it for all of them.
   */
  alsoKnownAs: string[]
}
