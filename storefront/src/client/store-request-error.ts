/** The shop answered, and said no. */
export class StoreRequestError extends Error {
  override readonly name = "StoreRequestError"
  /** The field that is wrong, such as `phone`. */
  readonly field: string | undefined
  /** What is wrong with it, in one word. */
  readonly reason: string | undefined

  constructor(
    readonly status: number,
    answer: unknown
  ) {
    super(textOf(answer, "message") ?? `The shop answered ${status}.`)
    this.field = textOf(answer, "field")
    this.reason = textOf(answer, "reason")
  }
}

/** The HTTP status an error carries, ours or the Medusa SDK's; null when there was no answer. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("status" in error)) return null
  return typeof error.status === "number" ? error.status : null
}

function textOf(answer: unknown, key: string): string | undefined {
  if (typeof answer !== "object" || answer === null) return undefined
  const value = (answer as Record<string, unknown>)[key]
  return typeof value === "string" ? value : undefined
}
