/** How Meta limits one business number writing to one person: 45 at once, then one in six seconds. */
const BURST = 45
const INTERVAL_MS = 6000

/** Enough for every person a number can reach within the time a full burst takes to recover. */
const DEFAULT_MAX_RECIPIENTS = 100_000

/** Fewer messages than this are not worth telling the next process about, nor more people than that. */
const WORTH_CARRYING_MS = 3 * INTERVAL_MS
const MOST_CARRIED = 500

export type PairPermission = { ok: true } | { ok: false; retryAt: number }

/** Recipients, and in how many milliseconds each will have paid back what was borrowed. */
export type PairDebts = Readonly<Record<string, number>>

/** The pair limit of one phone number. */
export interface PairLimit {
  /** Asks to write to a recipient now; `now` and `retryAt` are milliseconds of the same clock. */
  take(recipient: string, now: number): PairPermission
  /** Meta refused to take more for this recipient: nothing more goes there until then. */
  refuse(recipient: string, until: number): void
  /** Who owes more than a few messages, and for how much longer: what the next process must know. */
  debts(now: number): PairDebts
  /** Takes over what another process knew; the longer debt of each recipient counts. */
  carry(debts: PairDebts, now: number): void
  /** How many recipients are remembered. */
  readonly size: number
}

/**
 * Keeps one number per recipient: the time at which everything borrowed is paid back. Whoever has
 * paid back is forgotten. When memory is full of people who have not, the one written to longest
 * ago is forgotten too: at worst Meta then refuses one message, and that is retried.
 */
export function createPairLimit({ maxRecipients = DEFAULT_MAX_RECIPIENTS } = {}): PairLimit {
  // A Map keeps insertion order; each grant moves its recipient to the end.
  const paidBackAt = new Map<string, number>()
  const forgetPaidBack = createSweep(paidBackAt)

  return {
    take(recipient, now) {
      const due = Math.max(paidBackAt.get(recipient) ?? 0, now)
      const retryAt = due - (BURST - 1) * INTERVAL_MS
      if (retryAt > now) return { ok: false, retryAt }

      paidBackAt.delete(recipient)
      forgetPaidBack(now)
      if (paidBackAt.size >= maxRecipients) forgetOldest(paidBackAt)
      paidBackAt.set(recipient, due + INTERVAL_MS)
      return { ok: true }
    },
    refuse(recipient, until) {
      paidBackAt.delete(recipient)
      if (paidBackAt.size >= maxRecipients) forgetOldest(paidBackAt)
      // As if all but the next one had been borrowed: afterwards it goes on at the steady pace.
      paidBackAt.set(recipient, until + (BURST - 1) * INTERVAL_MS)
    },
    debts(now) {
      const owed: [string, number][] = []
      for (const [recipient, at] of paidBackAt) {
        if (at - now >= WORTH_CARRYING_MS) owed.push([recipient, at - now])
      }
      owed.sort(([, a], [, b]) => b - a)
      return Object.fromEntries(owed.slice(0, MOST_CARRIED))
    },
    carry(debts, now) {
      for (const [recipient, ms] of Object.entries(debts)) {
        if (ms > 0) paidBackAt.set(recipient, Math.max(paidBackAt.get(recipient) ?? 0, now + ms))
      }
    },
    get size() {
      return paidBackAt.size
    },
  }
}

/** Looks at two recipients at each grant, round and round: cheap, and faster than any are added. */
function createSweep(paidBackAt: Map<string, number>): (now: number) => void {
  let remaining = paidBackAt.entries()

  return (now) => {
    for (let looked = 0; looked < 2; looked++) {
      const next = remaining.next()
      if (next.done) {
        remaining = paidBackAt.entries()
        return
      }
      const [recipient, at] = next.value
      if (at <= now) paidBackAt.delete(recipient)
    }
  }
}

function forgetOldest(paidBackAt: Map<string, number>): void {
  const oldest = paidBackAt.keys().next()
  if (!oldest.done) paidBackAt.delete(oldest.value)
}
