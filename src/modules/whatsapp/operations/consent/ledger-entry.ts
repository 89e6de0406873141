import type { ConsentAction, ConsentState, Purpose } from "../../../../domain/consent"

/** What made a consent change. */
export type ConsentSource =
  "checkout" | "storefront" | "admin" | "keyword" | "meta_preference" | "api"

/** The proof kept beside a change: what was agreed to, where, and who recorded it. */
export interface ConsentProof {
  wording?: string | null
  locale?: string | null
  ipAddress?: string | null
  userAgent?: string | null
  /** The admin user who acted. */
  actorId?: string | null
  note?: string | null
  orderId?: string | null
  cartId?: string | null
  /** The inbound message that is the proof. */
  wamid?: string | null
}

/** One line of the ledger. */
export interface LedgerEntry extends ConsentProof {
  contactId: string
  purpose: Purpose
  action: ConsentAction
  source: ConsentSource
  /** What caused it: the same cause is entered once per contact, purpose and action. */
  cause: string
  occurredAt: Date
}

/** A state that an entry moved. */
export interface ConsentChange {
  contactId: string
  purpose: Purpose
  from: ConsentState
  to: ConsentState
  source: ConsentSource
}

/** The key under which a cause is entered once. */
export function proofKeyOf({ cause, purpose, action }: LedgerEntry): string {
  return `${cause}:${purpose}:${action}`
}
