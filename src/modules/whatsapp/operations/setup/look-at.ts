import { CloudApiError } from "../../../../cloud-api"
import type { Look } from "../../../../domain/setup"

/** A page waits for all of them at once, and a person for the page. */
const TIMEOUT_MS = 6_000

/** Looks at one thing at Meta, for so long and no longer; whatever goes wrong is an answer too. */
export async function lookAt<Seen>(
  ask: (signal: AbortSignal) => Promise<Seen>
): Promise<Look<Seen>> {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    return { kind: "seen", value: await ask(signal) }
  } catch (error) {
    if (error instanceof CloudApiError) {
      const { message, remedy } = error.entry
      return { kind: "refused", code: error.code, message, remedy }
    }
    const why = signal.aborted ? "it did not answer in time." : "it could not be reached."
    return { kind: "missed", why }
  }
}
