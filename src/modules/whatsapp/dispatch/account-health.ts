import type { Logger } from "@medusajs/framework/types"
import { WHATSAPP_EVENTS, type WhatsappAccountEventPayload } from "../../../contract"
import type { Announce } from "../announce"
import type { Database } from "../database"
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
      logger.warn(
        `WhatsApp: sending is paused for account ${id} (error ${code ?? "none"}); its messages stay queued.`
      )
      tell({ id, paused: true, code })
    },

    async resume(db, accountId) {
      const numberIds = await resumeAccount(db, accountId)
      if (!numberIds) return
      logger.info(`WhatsApp: account ${accountId} sends again.`)
      tell({ id: accountId, paused: false, code: null })
      for (const numberId of numberIds) wake(numberId)
    },
  }
}
