import { PURPOSES, type ConsentWord } from "../../../../domain/consent"
import type { Database } from "../../database"
import { grantsToGiveBack, type TakenGrant } from "./grants-to-give-back"
import type { LedgerEntry } from "./ledger-entry"
import { recordConsent, type RecordedConsent } from "./record-consent"
import { roundsOf } from "./rounds-of"

/** A STOP or START somebody wrote. */
export interface SpokenWord {
  word: ConsentWord
  /** Every contact that is known by a name of the person. */
  contactIds: readonly string[]
  wamid: string
  occurredAt: Date
}

/** What a word is entered in the ledger as the cause of. */
export function keywordCause(wamid: string): string {
  return `keyword:${wamid}`
}

/** Meta tells time in whole seconds. */
const SECOND_MS = 1_000

/**
 * Applies words in the order they were written, as many people as possible at a time, and answers
 * what each changed, by position.
 */
export async function applyConsentWords(
  db: Database,
  spoken: readonly SpokenWord[]
): Promise<RecordedConsent[]> {
  const recorded: RecordedConsent[] = spoken.map(() => ({ changes: [], suppressed: [] }))
  for (const round of roundsOf(spoken)) {
    const starting = round.filter(({ spoken }) => spoken.word === "start")
    const taken = await grantsToGiveBack(
      db,
      starting.flatMap(({ spoken }) => spoken.contactIds)
    )
    const { changes, suppressed } = await recordConsent(
      db,
      round.flatMap(({ spoken }) => entriesOf(spoken, taken))
    )
    for (const { spoken, position } of round) {
      const theirs = ({ contactId }: { contactId: string }) => spoken.contactIds.includes(contactId)
      recorded[position] = {
        changes: changes.filter(theirs),
        suppressed: suppressed.filter(theirs),
      }
    }
  }
  return recorded
}

function entriesOf(spoken: SpokenWord, taken: readonly TakenGrant[]): LedgerEntry[] {
  return spoken.word === "stop" ? withdrawals(spoken) : givenBack(spoken, taken)
}

/** A STOP counts from the end of its second: after whatever the person had just agreed to. */
function withdrawals({ contactIds, wamid, occurredAt }: SpokenWord): LedgerEntry[] {
  const from = new Date(occurredAt.getTime() + SECOND_MS - 1)
  return contactIds.flatMap((contactId) =>
    PURPOSES.map((purpose): LedgerEntry => ({
      contactId,
      purpose,
      action: "withdrawn",
      source: "keyword",
      cause: keywordCause(wamid),
      wamid,
      occurredAt: from,
    }))
  )
}

/** A START of the same second as the STOP it answers came after it. */
function givenBack(
  { contactIds, wamid, occurredAt }: SpokenWord,
  taken: readonly TakenGrant[]
): LedgerEntry[] {
  const secondOf = (time: number) => Math.floor(time / SECOND_MS)
  return taken
    .filter(({ contactId }) => contactIds.includes(contactId))
    .map(({ contactId, purpose, takenAt }) => ({
      contactId,
      purpose,
      action: "granted",
      source: "keyword",
      cause: keywordCause(wamid),
      wamid,
      occurredAt:
        secondOf(takenAt) === secondOf(occurredAt.getTime()) ? new Date(takenAt + 1) : occurredAt,
    }))
}
