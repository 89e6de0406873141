/** The shop answered, and said no. */
export class StoreRequestError extends Error {
  override readonly name = "StoreRequestError"

  constructor(
    readonly status: number,
    message: string
  ) {
    super(message)
  }
}

/** The HTTP status an error carries, ours or the Medusa SDK's; null when there was no answer. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("status" in error)) return null
  return typeof error.status === "number" ? error.status : null
}
