import type { Logger } from "@medusajs/framework/types"
import { nameOfRedis, type RedisSettings } from "./redis-settings"

/** Tells the log that Redis fails, without filling it: a client that reconnects fails many times a second. */
export interface RedisTrouble {
  note: (error: unknown) => void
  /** Redis answered. */
  over: () => void
}

const ONCE_IN_MS = 60_000

export function createRedisTrouble({
  logger,
  settings,
  now = () => performance.now(),
}: {
  logger: Pick<Logger, "warn" | "info">
  settings: RedisSettings
  now?: () => number
}): RedisTrouble {
  const where = nameOfRedis(settings)
  let saidAt: number | undefined

  return {
    note(error) {
      if (saidAt !== undefined && now() - saidAt < ONCE_IN_MS) return
      saidAt = now()
      logger.warn(
        `WhatsApp: Redis at ${where} fails (${reasonOf(error)}); sending and receiving go on from Postgres alone.`
      )
    },
    over() {
      if (saidAt === undefined) return
      saidAt = undefined
      logger.info(`WhatsApp: Redis at ${where} works again.`)
    },
  }
}

/** The code of a failure. Not its message, which may quote a command or an address with a password. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as { code?: unknown }
  if (typeof code === "string") return code
  if (error.message === "Command timed out") return "no answer in time"
  // Redis's own refusals begin with their code, such as READONLY or NOAUTH.
  return /^[A-Z]{3,}(?= )/.exec(error.message)?.[0] ?? error.name
}
