import type { Logger } from "@medusajs/framework/types"
import { WHATSAPP_EVENTS, type WhatsappAccountEventPayload } from "../../../contract"
import type { Announce } from "../announce"
import type { Database } from "../database"
import { logLine } from "../telemetry/log-line"
import {
  pauseAccount,
  resumeAccount,
  type AccountPause,
} from "../operations/accounts/pause-account"

interface HealthDependencies {
  announce: Announce
  logger: Logger
  wake: (numberId: string) => void
}

/** Pauses and resumes accounts, and tells the shop each time that it changed something. */
export interface AccountHealth {
  pause(db: Database, pause: AccountPause): Promise<void>
  resume(db: Database, accountId: string): Promise<void>
}

export function createAccountHealth({ announce, logger, wake }: HealthDependencies): AccountHealth {
  const tell = (payload: WhatsappAccountEventPayload) =>
    announce(WHATSAPP_EVENTS.ACCOUNT_HEALTH_CHANGED, [payload])

  return {
    async pause(db, pause) {
      if (!(await pauseAccount(db, pause))) return
      const { accountId: id, code } = pause
      logger.warn(logLine("sending is paused and messages stay queued", { account: id, code }))
      tell({ id, paused: true, code })
    },

    async resume(db, accountId) {
      const numberIds = await resumeAccount(db, accountId)
      if (!numberIds) return
      logger.info(logLine("an account sends again", { account: accountId }))
      tell({ id: accountId, paused: false, code: null })
      for (const numberId of numberIds) wake(numberId)
    },
  }
}
