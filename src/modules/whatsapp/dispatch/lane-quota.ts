import { LEAVES_WITHIN_MS } from "../../../domain/messages"
import type { Database, DatabasePool } from "../database"
import {
  claimQueuedMessages,
  type Claim,
  type ClaimedMessage,
  type ClaimRequest,
} from "../operations/messages/claim-queued-messages"
import { claimWithinQuota } from "../operations/quotas/claim-within-quota"
import { countUsage, type UsageCount } from "../operations/quotas/count-usage"
import { giveBackQuota, giveBackToNumber } from "../operations/quotas/give-back-quota"
import { personOf } from "../operations/quotas/reserve-reach"
import { usageOf } from "../operations/quotas/usage-of"
import type { LanePacer } from "./lane-pacer"

interface LaneQuotaParts {
  db: DatabasePool
  numberId: string
  pacer: LanePacer
}

type Counted = Pick<ClaimedMessage, "id" | "templateId" | "contactId" | "recipient" | "priority">

/** What a message that quota was reserved for has to keep to. */
interface Stamp {
  day: string
  /** By `performance.now()`: from when on its reservation no longer says when it left. */
  leaveBy: number
}

/**
 * A lane's dealings with its number's quotas. Where there are some, a claim reserves and what does
 * not leave is given back, each in the transaction that moves the messages. Where there are none,
 * messages are only counted, a second's worth at a time.
 */
export class LaneQuota {
  private readonly stamps = new Map<string, Stamp>()
  private uncounted: UsageCount[] = []
  private counting: Promise<void> = Promise.resolve()

  constructor(private readonly parts: LaneQuotaParts) {}

  /** Claims as many messages as the number's quotas allow. */
  async claim(request: ClaimRequest): Promise<Claim> {
    const { db, pacer } = this.parts
    if (!pacer.current.hasQuota) {
      const claim = await claimQueuedMessages(db, request)
      this.uncounted.push(...usageOf([...claim.toSend, ...claim.toRender], pacer.today))
      return claim
    }
    await this.flush()
    const askedAt = performance.now()
    const { claim, day } = await claimWithinQuota(db, request)
    const leaveBy = askedAt + LEAVES_WITHIN_MS
    for (const { id } of [...claim.toSend, ...claim.toRender]) this.stamps.set(id, { day, leaveBy })
    return claim
  }

  /** Whether so much time has passed that a message must be claimed anew before it leaves. */
  isTooLate({ id }: Pick<ClaimedMessage, "id">): boolean {
    const stamp = this.stamps.get(id)
    return stamp !== undefined && performance.now() > stamp.leaveBy
  }

  /** Notes that a message left, or may have left: its quota is used. */
  use({ id }: Pick<ClaimedMessage, "id">): void {
    this.stamps.delete(id)
  }

  /**
   * Runs a write that puts messages back, which answers with the ids it wrote, and gives back the
   * quota of those of `messages` among them.
   */
  async giveBack(
    messages: readonly Counted[],
    write: (db: Database) => Promise<string[]>
  ): Promise<string[]> {
    const { db } = this.parts
    if (!messages.some(({ id }) => this.stamps.has(id))) {
      const written = await write(db)
      const back = among(messages, written)
      this.uncounted.push(...usageOf(back, this.parts.pacer.today, -1))
      return written
    }
    const written = await db.transaction(async (tx) => {
      const ids = await write(tx)
      await this.returnReserved(tx, among(messages, ids))
      return ids
    })
    const { numberId } = this.parts
    const count = among(messages, written).filter(({ id }) => this.stamps.has(id)).length
    await giveBackToNumber(db, { numberId, count })
    for (const id of written) this.stamps.delete(id)
    return written
  }

  /** Counts what was claimed and not counted yet. */
  async flush(): Promise<void> {
    const counts = this.uncounted
    this.uncounted = []
    const { db, numberId } = this.parts
    // Whoever counted before has heard of its own failure.
    this.counting = this.counting.catch(() => {}).then(() => countUsage(db, { numberId, counts }))
    await this.counting
  }

  private async returnReserved(tx: Database, messages: readonly Counted[]): Promise<void> {
    const { numberId, pacer } = this.parts
    const returned = messages.flatMap((message) => {
      const stamp = this.stamps.get(message.id)
      const { id, templateId } = message
      return stamp ? [{ id, templateId, day: stamp.day, person: personOf(message) }] : []
    })
    const { portfolio } = pacer.current
    await giveBackQuota(tx, { numberId, portfolio, messages: returned })
  }
}

function among<Item extends { id: string }>(
  items: readonly Item[],
  ids: readonly string[]
): Item[] {
  const wanted = new Set(ids)
  return items.filter(({ id }) => wanted.has(id))
}
