import type { Announcement } from "../../announcement"
import { keywordCause } from "../../operations/consent/apply-consent-words"
import { consentAnnouncements } from "../../operations/consent/consent-announcements"
import type { RecordedConsent } from "../../operations/consent/record-consent"

interface AppliedWord {
  wamid: string
  contactId: string | null
  conversationId: string | null
  recorded?: RecordedConsent
}

/**
 * What the shop is told of a STOP or START. Somebody who is known as several contacts is answered
 * once, in the conversation they wrote in.
 */
export function announcementsOfWords(words: readonly AppliedWord[]): Announcement[] {
  return words.flatMap(({ wamid, contactId, conversationId, recorded }) => {
    if (!recorded) return []
    const proofKey = keywordCause(wamid)
    const { changes, suppressed } = recorded
    const writes = (change: { contactId: string }) => change.contactId === contactId
    return [
      ...consentAnnouncements(
        { changes: changes.filter(writes), suppressed },
        { proofKey, conversationId: conversationId ?? undefined }
      ),
      ...consentAnnouncements(
        { changes: changes.filter((change) => !writes(change)), suppressed: [] },
        { proofKey }
      ),
    ]
  })
}
