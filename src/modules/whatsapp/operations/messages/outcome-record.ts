/** What one attempt made of a message, ready to be written back. */
export interface OutcomeRecord {
  id: string
  /** The attempt it belongs to: together with the fence, what proves that nobody claimed it since. */
  attempts: number
  status: "sent" | "queued" | "unconfirmed" | "failed"
  occurredAt: Date
  wamid: string | null
  reason: string | null
  errorCode: number | null
  /** While `queued`: when it is tried again. */
  sendAfter: Date | null
  /** While `unconfirmed`: until when a webhook is waited for. */
  confirmBy: Date | null
  /** For the timeline: what the attempt met, without personal data. */
  details: string | null
}

/** A message whose outcome was written. */
export interface WrittenOutcome {
  id: string
  status: string
  contactId: string | null
  orderId: string | null
}
