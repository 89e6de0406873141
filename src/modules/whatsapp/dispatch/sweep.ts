import { WHATSAPP_EVENTS } from "../../../contract"
import { listDueLanes } from "../operations/lanes/list-due-lanes"
import { recoverExpiredLeases, recoverUnlisted } from "../operations/messages/recover-claims"
import { resolveUnconfirmed } from "../operations/messages/resolve-unconfirmed"
import type { EngineParts } from "./engine-parts"

/**
 * Repairs what lost wakes, dead processes and passed deadlines left behind. Any number of processes
 * may sweep at once.
 */
export async function sweep(
  parts: EngineParts,
  { wake, isFirst }: { wake: (numberId: string) => void; isFirst: boolean }
): Promise<void> {
  const { db, announce, settings } = parts
  if (isFirst) await recoverUnlisted(db, { waits: settings.confirmationWaits })
  await recoverExpiredLeases(db, { waits: settings.confirmationWaits })

  const resolved = await resolveUnconfirmed(db)
  const failed = resolved.filter(({ status }) => status === "failed")
  announce(
    WHATSAPP_EVENTS.MESSAGE_FAILED,
    failed.map(({ id, contactId, orderId }) => ({ id, contact_id: contactId, order_id: orderId }))
  )
  for (const numberId of await listDueLanes(db)) wake(numberId)
}
