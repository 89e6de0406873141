import type { Database } from "../../database"
import { lockContacts } from "../contacts/lock-contacts"
import { appendEntries } from "./append-entries"
import { foldStates } from "./fold-states"
import type { ConsentChange, LedgerEntry } from "./ledger-entry"
import { suppressOptedOut, type OptedOutMessage } from "./suppress-opted-out"

export interface RecordedConsent {
  changes: ConsentChange[]
  /** Messages that were waiting to be sent and no longer are. */
  suppressed: OptedOutMessage[]
}

/**
 * The one way consent changes: the ledger grows, the state becomes what the ledger adds up to, and
 * what was queued against a withdrawal is taken back, all in the caller's transaction.
 */
export async function recordConsent(
  db: Database,
  entries: readonly LedgerEntry[]
): Promise<RecordedConsent> {
  await lockContacts(
    db,
    entries.map(({ contactId }) => contactId)
  )
  const changes = await foldStates(db, await appendEntries(db, entries))
  const withdrawn = changes.filter(({ to }) => to === "withdrawn")
  return { changes, suppressed: await suppressOptedOut(db, withdrawn) }
}
