import type { LedgerEntry } from "../../operations/consent/ledger-entry"
import { consentAnnouncements } from "../../operations/consent/consent-announcements"
import { recordConsent } from "../../operations/consent/record-consent"
import type { Applier, Application, ReceivedEvent } from "../applier"
import { wireTime } from "../wire-time"

const MARKETING = "marketing_messages"

/** What WhatsApp's own switch for marketing messages means for consent; other values mean nothing. */
const ACTIONS: Readonly<Record<string, LedgerEntry["action"]>> = {
  stop: "withdrawn",
  resume: "granted",
  signup: "granted",
}

/** People who used WhatsApp's own switch for marketing messages. */
export const userPreferences: Applier<"user_preferences"> = {
  kind: "user_preferences",
  personOf: ({ preference, contact }, { scope }) => ({
    waId: preference.wa_id ?? contact?.wa_id,
    userId: preference.user_id ?? contact?.user_id,
    parentUserId: preference.parent_user_id ?? contact?.parent_user_id,
    profileName: contact?.profile?.name,
    scope,
  }),
  async apply({ db, events, now }: Application<"user_preferences">) {
    const entries = events.flatMap((event) => entriesOf(event, now))
    const { changes, suppressed } = await recordConsent(db, entries)
    const causeOf = new Map(entries.map(({ contactId, cause }) => [contactId, cause]))
    return [
      ...changes.flatMap((change) =>
        consentAnnouncements(
          { changes: [change], suppressed: [] },
          { proofKey: causeOf.get(change.contactId) ?? "meta_preference" }
        )
      ),
      ...consentAnnouncements({ changes: [], suppressed }, { proofKey: "meta_preference" }),
    ]
  },
}

function entriesOf(
  { event, contact }: ReceivedEvent<"user_preferences">,
  now: Date
): LedgerEntry[] {
  const { category, value, timestamp, detail } = event.preference
  const action = ACTIONS[value]
  if (category !== MARKETING || !action || !contact) return []
  return [contact.contactId, ...contact.alsoKnownAs].map((contactId) => ({
    contactId,
    purpose: "marketing",
    action,
    source: "meta_preference",
    cause: `meta_preference:${timestamp}:${value}`,
    note: detail,
    occurredAt: wireTime(timestamp, now),
  }))
}
