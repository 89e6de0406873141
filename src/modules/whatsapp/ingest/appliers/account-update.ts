import { WHATSAPP_EVENTS } from "../../../../contract"
import type { Announcement } from "../../announcement"
import type { Database } from "../../database"
import { pauseAccount, resumeAccount } from "../../operations/accounts/pause-account"
import { noteAccountUpdate } from "../../operations/webhooks/note-account-update"
import type { Applier, Application, EventOf } from "../applier"
import { wireTime } from "../wire-time"

type Update = EventOf<"account_update">["update"]

/** The codes of Meta's that say the same as a send would be answered with. */
const BLOCKED = 368
const LOCKED = 131031

/** Accounts that were restricted, disabled, deleted or given back. */
export const accountUpdate: Applier<"account_update"> = {
  kind: "account_update",
  async apply({ db, events, now }: Application<"account_update">) {
    const announcements: Announcement[] = []
    for (const { event, origin } of events) {
      const { accountId } = origin
      if (!accountId) continue
      await noteAccountUpdate(db, {
        accountId,
        event: event.update.event,
        update: event.raw,
        occurredAt: wireTime(event.time ?? 0, now),
      })
      announcements.push(...(await applyHealth(db, { accountId, update: event.update })))
    }
    return announcements
  },
}

/** The engine asks Meta about a paused account from time to time, so a pause cannot outlast its cause. */
async function applyHealth(
  db: Database,
  { accountId: id, update }: { accountId: string; update: Update }
): Promise<Announcement[]> {
  const code = codeOf(update)
  const name = WHATSAPP_EVENTS.ACCOUNT_HEALTH_CHANGED
  if (code !== null) {
    const paused = await pauseAccount(db, { accountId: id, code, detail: update.event })
    return paused ? [{ name, payload: { id, paused: true, code } }] : []
  }
  if (!isGivenBack(update)) return []
  const resumed = await resumeAccount(db, id)
  return resumed ? [{ name, payload: { id, paused: false, code: null } }] : []
}

function codeOf({ event, ban_info: ban }: Update): number | null {
  if (event === "ACCOUNT_DELETED") return LOCKED
  return event === "DISABLED_UPDATE" && ban?.waba_ban_state === "DISABLE" ? BLOCKED : null
}

function isGivenBack({ event, ban_info: ban }: Update): boolean {
  return event === "ACCOUNT_RECONNECTED" || ban?.waba_ban_state === "REINSTATE"
}
