import type { Logger } from "@medusajs/framework/types"
import type { RedisSettings } from "./redis-settings"
import { createRedisTrouble } from "./redis-trouble"
import type { WakeHandlers, Wakes } from "./wake"
import { openWakeInbox, type WakeInbox } from "./wake-inbox"
import { createWakeOutbox } from "./wake-outbox"
import { within } from "./within"

/** How long a process that just started waits until it hears wakes, before it posts one. */
const OPEN_MS = 1_000

/** How soon an inbox that broke is opened again. */
const REOPEN_MS = 5_000

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
  let inbox: WakeInbox | undefined
  let opening: Promise<void> | undefined

  function open(): void {
    const opened = openWakeInbox({ settings, trouble, handlers, onBroken: reopen })
    opening = within(OPEN_MS, opened.opened)
    inbox = opened

    function reopen(): void {
      setTimeout(() => {
        if (inbox !== opened) return
        void opened.close()
        open()
      }, REOPEN_MS).unref()
    }
  }

  /**
   * A process that works posts only what it could hear itself: else it might be the only one, and
   * everybody would wait for what nobody hears.
   */
  async function canBeHeard(): Promise<boolean> {
    if (!inbox) return true
    await opening
    return inbox.isHearing()
  }

  async function stop(): Promise<void> {
    const open = inbox
    if (!open) return
    inbox = undefined
    await Promise.all([open.close(), outbox.withdraw()])
  }

  return {
    post: async (wake) => (await canBeHeard()) && outbox.post(wake),
    takeTurn: outbox.takeTurn,
    shareLoad: outbox.shareLoad,
    on(kind, handler) {
      handlers[kind] = handler
    },
    start() {
      if (!inbox) open()
    },
    stop,
    async close() {
      await stop()
      await outbox.close()
    },
  }
}
