import type { AdmittedMessage, AdmittedRow } from "../whatsapp-module"

/** What became of one intent. */
export interface MessageResult {
  id: string
  /** The intent's cause. */
  cause: string
  contactId: string | null
  status: string
  /** Why it waits or is suppressed. */
  reason: string | null
  /** False when the cause had made its message before. */
  created: boolean
}

/** Joins what was drafted with what the outbox answered, in the intents' order. */
export function messageResults(
  drafts: readonly AdmittedMessage[],
  admissions: readonly AdmittedRow[]
): MessageResult[] {
  const draftByCause = new Map(drafts.map((draft) => [draft.idempotencyKey, draft]))
  return admissions.map(({ id, idempotencyKey, status, created }) => {
    const draft = draftByCause.get(idempotencyKey)
    return {
      id,
      cause: idempotencyKey,
      contactId: draft?.contactId ?? null,
      status,
      reason: draft?.reason ?? null,
      created,
    }
  })
}
