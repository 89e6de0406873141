/**
 * The request certainly never left this machine (no connection could be made, or it was aborted
 * while still waiting for one), so sending it again cannot make a second message.
 */
export class NotSentError extends Error {
  override readonly name = "NotSentError"

  constructor(override readonly cause: unknown) {
    super("The request to the Cloud API was not sent")
  }
}

/**
 * The request may have reached Meta but its answer is missing or unreadable. There is no
 * idempotency key in the Cloud API, so a message in this state must not be replayed blindly.
 */
export class UnknownOutcomeError extends Error {
  override readonly name = "UnknownOutcomeError"

  constructor(
    message: string,
    override readonly cause?: unknown
  ) {
    super(message)
  }
}
