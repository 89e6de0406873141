import { Redis, type RedisOptions } from "ioredis"
import type { RedisSettings } from "./redis-settings"

const MOST_PAUSE_MS = 2_000

const reconnecting: RedisOptions = {
  connectTimeout: 5_000,
  retryStrategy: (tries) => Math.min(50 * 2 ** tries, MOST_PAUSE_MS),
}

/**
 * A client whose commands fail at once while Redis is away, and soon when it does not answer: who
 * posts a wake has something better to do than wait.
 */
export function createImpatientClient({ url, connection }: RedisSettings): Redis {
  return new Redis(url, {
    ...connection,
    ...reconnecting,
    lazyConnect: false,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 2_000,
  })
}

/** A client for a worker, and every client BullMQ makes after its pattern. */
export interface WorkerClients {
  client: Redis
  /** Whether Redis answers all of them. */
  areReady(): boolean
  /** Cuts them all, whatever they wait for. */
  disconnect(): void
}

/** A client that waits for Redis for as long as it takes, as BullMQ wants it of workers. */
export function createWorkerClients({ url, connection }: RedisSettings): WorkerClients {
  const client = new Redis(url, {
    ...connection,
    ...reconnecting,
    lazyConnect: false,
    enableOfflineQueue: true,
    maxRetriesPerRequest: null,
  })
  // BullMQ keeps the one it blocks on to itself, and cannot close it while Redis is away.
  const all = [client]
  const duplicate = client.duplicate.bind(client)
  client.duplicate = (override) => {
    const copy = duplicate(override)
    all.push(copy)
    return copy
  }
  return {
    client,
    areReady: () => all.every(({ status }) => status === "ready"),
    disconnect() {
      for (const one of all) one.disconnect()
    },
  }
}
