import type { Logger } from "@medusajs/framework/types"
import type { RedisSettings } from "./redis-settings"
import { createRedisTrouble } from "./redis-trouble"
import type { WakeHandlers, Wakes } from "./wake"
import { openWakeInbox } from "./wake-inbox"
import { createWakeOutbox } from "./wake-outbox"

/** Wakes as BullMQ jobs. Nothing connects before the first is posted, or `start`. */
export function createWakes({
  settings,
  logger,
}: {
  settings: RedisSettings
  logger: Pick<Logger, "warn" | "info">
}): Wakes {
  const trouble = createRedisTrouble({ logger, settings })
  const handlers: Partial<WakeHandlers> = {}
  const outbox = createWakeOutbox({ settings, trouble })
  let inbox: ReturnType<typeof openWakeInbox> | undefined

  async function stop(): Promise<void> {
    const open = inbox
    if (!open) return
    inbox = undefined
    await Promise.all([open.close(), outbox.withdraw()])
  }

  return {
    post: outbox.post,
    takeTurn: outbox.takeTurn,
    shareLoad: outbox.shareLoad,
    on(kind, handler) {
      handlers[kind] = handler
    },
    start() {
      inbox ??= openWakeInbox({ settings, trouble, handlers })
    },
    stop,
    async close() {
      await stop()
      await outbox.close()
    },
  }
}
