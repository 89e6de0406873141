import type { Purpose } from "../../../../domain/consent"
import type { Database } from "../../database"
import type { ConsentProof, ConsentSource } from "./ledger-entry"
import { recordConsent, type RecordedConsent } from "./record-consent"

/** A change of one person's consent, from anywhere but the checkout. */
export interface ConsentChangeRequest extends ConsentProof {
  contactId: string
  purposes: readonly Purpose[]
  action: "grant" | "withdraw"
  source: ConsentSource
  occurredAt: Date
  /** Names the cause: repeating it changes nothing. */
  proofKey: string
}

/** Grants or withdraws purposes for one contact. */
export async function changeConsent(
  db: Database,
  { purposes, proofKey, action, ...entry }: ConsentChangeRequest
): Promise<RecordedConsent> {
  return recordConsent(
    db,
    purposes.map((purpose) => ({
      ...entry,
      purpose,
      action: action === "grant" ? "granted" : "withdrawn",
      cause: proofKey,
    }))
  )
}
