import { setTimeout as pause } from "node:timers/promises"

interface PatientWrite<Item, Written> {
  records: readonly Item[]
  write: (records: readonly Item[]) => Promise<Written[]>
  /** Told about each failure. */
  onError: (error: unknown) => void
}

const FIRST_PAUSE_MS = 100
const MOST_PAUSE_MS = 5_000

/** About as long as a claim is believed: after that the sweep has taken over. */
const TRIES = 25

/**
 * Writes a batch although the database may be away for a while, or one row may be impossible: the
 * batch is then halved until the row stands alone, and only that one is given up. What is given up
 * is not lost: its claim runs out and it waits for its webhook.
 */
export async function writeWithPatience<Item, Written>(
  job: PatientWrite<Item, Written>
): Promise<Written[]> {
  const { records, write, onError } = job
  if (records.length === 0) return []
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      return await write(records)
    } catch (error) {
      onError(error)
      if (isAboutData(error)) return writeHalves(job)
      await pause(Math.min(FIRST_PAUSE_MS * 2 ** attempt, MOST_PAUSE_MS))
    }
  }
  return []
}

async function writeHalves<Item, Written>(job: PatientWrite<Item, Written>): Promise<Written[]> {
  const { records } = job
  if (records.length <= 1) return []
  const middle = Math.ceil(records.length / 2)
  const first = await writeWithPatience({ ...job, records: records.slice(0, middle) })
  const second = await writeWithPatience({ ...job, records: records.slice(middle) })
  return [...first, ...second]
}

/** SQLSTATE classes 22 and 23: a value or a constraint, which no retry mends. */
function isAboutData(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === "string" && /^2[23]/.test(code)
}
