import { WHATSAPP_EVENTS } from "../../../contract"
import type { Announce } from "../announce"
import type { Database } from "../database"
import { readRenderingFacts } from "../operations/campaigns/rendering-facts"
import type { ClaimedMessage, ReferredMessage } from "../operations/messages/claim-queued-messages"
import { releaseClaims } from "../operations/messages/release-claims"
import { suppressClaims } from "../operations/messages/suppress-claims"
import type { LaneQuota } from "./lane-quota"
import type { OpenClaims } from "./open-claims"
import { writeReferred } from "./write-referred"

interface Claimed {
  db: Database
  announce: Announce
  quota: LaneQuota
  claims: OpenClaims
  /** The fence the messages were claimed under. */
  fence: number
  messages: readonly ReferredMessage[]
}

/**
 * Writes the requests of a claimed batch that was admitted by reference, and suppresses what cannot
 * be written. When that fails nothing has left: the claims are given back, not left to run out,
 * because a promotion whose claim ran out may never be sent.
 */
export async function writeRequests(claimed: Claimed): Promise<ClaimedMessage[]> {
  const { db, announce, quota, claims, fence, messages } = claimed
  try {
    const { toSend, unsendable } = writeReferred(messages, await readRenderingFacts(db, messages))
    await quota.giveBack(unsendable, async (tx) => {
      await suppressClaims(tx, {
        fence,
        messages: unsendable.map(({ id, reason, details }) => ({ id, reason, details })),
      })
      return unsendable.map(({ id }) => id)
    })
    claims.settle(unsendable)
    announce(
      WHATSAPP_EVENTS.MESSAGE_SUPPRESSED,
      unsendable.map(({ id, contactId, orderId }) => ({
        id,
        contact_id: contactId,
        order_id: orderId,
      }))
    )
    return toSend
  } catch (error) {
    const ids = messages.map(({ id }) => id)
    await quota.giveBack(messages, (tx) => releaseClaims(tx, { fence, ids }))
    claims.settle(messages)
    throw error
  }
}
