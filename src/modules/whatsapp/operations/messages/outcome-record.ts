/** What one attempt made of a message, ready to be written back. */
export interface OutcomeRecord {
  id: string
  /** The attempt it belongs to: together with the fence, what proves that nobody claimed it since. */
  attempts: number
  /** `released`: the request never left, so the message is queued again and the attempt not counted. */
  status: "sent" | "queued" | "released" | "unconfirmed" | "failed"
  occurredAt: Date
  wamid: string | null
  reason: string | null
  errorCode: number | null
  /** When it is tried again; null leaves it due. */
  sendAfter: Date | null
  /** While `unconfirmed`: until when a webhook is waited for. */
  confirmBy: Date | null
  /** For the timeline: what the attempt met, without personal data. */
  details: string | null
  /** What people read of it, when its row does not say so yet. */
  text?: string
}

/** The usual outcome, by far: Meta accepted the message and had nothing to add. */
export interface AcceptanceRecord {
  id: string
  attempts: number
  occurredAt: Date
  wamid: string
  /** What people read of it, when its row does not say so yet. */
  text?: string
}
