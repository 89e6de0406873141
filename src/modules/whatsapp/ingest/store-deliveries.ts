import { hash } from "node:crypto"
import type { Database } from "../database"
import { insertDeliveries, type NewDelivery } from "../operations/webhooks/insert-deliveries"

/** How much may wait for the database before more is refused: Meta delivers again what is refused. */
export interface StoreLimits {
  maxWaiting: number
  maxWaitingBytes: number
  /** How much goes into one insert; the first delivery always does. */
  maxInsert: number
  maxInsertBytes: number
  /** How long a delivery waits for its commit before it is refused. */
  patienceMs: number
}

export const DEFAULT_STORE_LIMITS: StoreLimits = {
  maxWaiting: 5_000,
  maxWaitingBytes: 64 * 1024 * 1024,
  maxInsert: 500,
  maxInsertBytes: 8 * 1024 * 1024,
  // A pool waits up to a minute for a database that is down; Meta gives up sooner, without an answer.
  patienceMs: 4_000,
}

/** Refuses a delivery because too many wait already. */
export class StoreFullError extends Error {
  override readonly name = "StoreFullError"
}

/** Refuses a delivery because the database does not answer; it may be stored yet, once. */
export class StoreSlowError extends Error {
  override readonly name = "StoreSlowError"
}

interface Waiting extends NewDelivery {
  bytes: number
  stored: () => void
  failed: (error: unknown) => void
}

/** Makes deliveries durable. */
export interface DeliveryStore {
  /** Resolves when the delivery is committed; rejects when it is not. */
  store(rawBody: Buffer): Promise<void>
}

interface StoreSettings {
  db: Database
  /** Called after each commit. */
  onStored: () => void
  limits?: Partial<StoreLimits>
}

/**
 * Group commit without a timer: whatever arrived while an insert was under way goes into the next
 * one, which leaves as soon as the last returned. A lone delivery waits for nobody, a thousand at
 * once share a few inserts, and each answer waits for its own commit.
 */
export function createDeliveryStore({ db, onStored, limits }: StoreSettings): DeliveryStore {
  const { maxWaiting, maxWaitingBytes, maxInsert, maxInsertBytes, patienceMs } = {
    ...DEFAULT_STORE_LIMITS,
    ...limits,
  }
  let waiting: Waiting[] = []
  let waitingBytes = 0
  let inserting = false

  return {
    store(rawBody) {
      // Postgres refuses NUL in a text, and would refuse everybody's insert; JSON never holds it.
      if (rawBody.includes(0)) return Promise.reject(new TypeError("A delivery holds a NUL byte."))
      if (waiting.length >= maxWaiting || waitingBytes + rawBody.byteLength > maxWaitingBytes) {
        return Promise.reject(new StoreFullError("Too many deliveries wait for the database."))
      }
      return new Promise((resolve, reject) => {
        const impatience = setTimeout(() => {
          reject(new StoreSlowError("The database did not answer in time."))
        }, patienceMs)
        waitingBytes += rawBody.byteLength
        waiting.push({
          digest: hash("sha256", rawBody, "hex"),
          body: rawBody.toString("utf8"),
          bytes: rawBody.byteLength,
          stored: () => {
            clearTimeout(impatience)
            resolve()
          },
          failed: (error) => {
            clearTimeout(impatience)
            reject(
              error instanceof Error ? error : new Error("The insert failed.", { cause: error })
            )
          },
        })
        if (!inserting) void insertAll()
      })
    },
  }

  async function insertAll(): Promise<void> {
    inserting = true
    while (waiting.length > 0) {
      // Whatever else has arrived is read in this turn of the event loop, and shares the insert.
      await new Promise(setImmediate)
      const batch = takeBatch()
      try {
        await insertDeliveries(db, batch)
        for (const { stored } of batch) stored()
        onStored()
      } catch (error) {
        for (const { failed } of batch) failed(error)
      } finally {
        for (const { bytes } of batch) waitingBytes -= bytes
      }
    }
    inserting = false
  }

  function takeBatch(): Waiting[] {
    let bytes = 0
    const end = waiting.findIndex((delivery, index) => {
      bytes += delivery.bytes
      return index > 0 && (index >= maxInsert || bytes > maxInsertBytes)
    })
    const batch = end === -1 ? waiting : waiting.slice(0, end)
    waiting = end === -1 ? [] : waiting.slice(end)
    return batch
  }
}
