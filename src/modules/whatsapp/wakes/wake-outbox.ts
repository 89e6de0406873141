import { randomUUID } from "node:crypto"
import { Queue } from "bullmq"
import type { Redis } from "ioredis"
import { createImpatientClient } from "./redis-clients"
import type { RedisSettings } from "./redis-settings"
import type { RedisTrouble } from "./redis-trouble"
import { reportLoad, withdrawLoad } from "./process-load"
import type { Load, Wake, Wakes } from "./wake"
import { addWake, WAKE_QUEUE } from "./wake-jobs"

interface OutboxParts {
  settings: RedisSettings
  trouble: RedisTrouble
}

interface WakeOutbox extends Pick<Wakes, "post" | "takeTurn" | "shareLoad" | "close"> {
  /** Takes this process out of those that share the load. */
  withdraw: () => Promise<void>
}

/** How long the first wake waits for the connection. */
const FIRST_TRY_MS = 1_000

/** After a failure, how long Redis is left alone: each try may take as long as a command's timeout. */
const REST_MS = 2_000

/** Posts wakes. Connects when the first one is posted: a migration or a script needs no Redis. */
export function createWakeOutbox({ settings, trouble }: OutboxParts): WakeOutbox {
  const processId = randomUUID()
  const loadKey = `${settings.prefix}:load`
  let client: Redis | undefined
  let firstTry: Promise<void> | undefined
  let queue: Promise<Queue> | undefined
  let last: Promise<void> = Promise.resolve()
  let closed = false
  let restingUntil = 0

  /** The client once it is connected; null while Redis is away. Waits for the first try alone. */
  async function reach(): Promise<Redis | null> {
    if (closed || performance.now() < restingUntil) return null
    client ??= open()
    await firstTry
    return client.status === "ready" ? client : null
  }

  function open(): Redis {
    const opened = createImpatientClient(settings)
    opened.on("error", trouble.note)
    opened.on("ready", trouble.over)
    firstTry = new Promise((resolve) => {
      opened.once("ready", resolve)
      opened.once("close", resolve)
      setTimeout(resolve, FIRST_TRY_MS).unref()
    })
    return opened
  }

  // BullMQ gives up a queue whose first connection fails: it is made once there is one, and made
  // anew when that broke in between.
  function queueOn(connection: Redis): Promise<Queue> {
    queue ??= makeQueue(connection).catch((error: unknown) => {
      queue = undefined
      throw error
    })
    return queue
  }

  async function makeQueue(connection: Redis): Promise<Queue> {
    const made = new Queue(WAKE_QUEUE, {
      connection,
      prefix: settings.prefix,
      // Nobody follows what becomes of a wake; BullMQ would keep ten thousand events.
      streams: { events: { maxLen: 100 } },
    })
    made.on("error", trouble.note)
    await made.waitUntilReady()
    return made
  }

  // Each delayed wake looks at the one that waits already: two at once would both find none.
  function afterTheLast(add: () => Promise<void>): Promise<void> {
    const added = last.then(add)
    last = added.catch(() => undefined)
    return added
  }

  async function attempt<T>(action: (client: Redis) => Promise<T>, otherwise: T): Promise<T> {
    try {
      const reached = await reach()
      return reached ? await action(reached) : otherwise
    } catch (error) {
      trouble.note(error)
      restingUntil = performance.now() + REST_MS
      return otherwise
    }
  }

  return {
    post: (wake: Wake) =>
      attempt(async (connection) => {
        const to = await queueOn(connection)
        const add = () => addWake(to, wake)
        await (wake.kind === "lane" && wake.at ? afterTheLast(add) : add())
        return true
      }, false),

    takeTurn: ({ name, forMs }) =>
      attempt(async (connection) => {
        const key = `${settings.prefix}:turn:${name}`
        return (await connection.set(key, "taken", "PX", forMs, "NX")) === "OK"
      }, true),

    shareLoad: ({ lanes, forMs }) =>
      attempt<Load | null>(
        (connection) => reportLoad(connection, { key: loadKey, processId, lanes, forMs }),
        null
      ),

    withdraw: () =>
      attempt((connection) => withdrawLoad(connection, { key: loadKey, processId }), undefined),

    async close() {
      closed = true
      await queue?.then((made) => made.close()).catch(trouble.note)
      client?.disconnect()
    },
  }
}
