import type { ClaimedMessage } from "../operations/messages/claim-queued-messages"

type OfClaim = Pick<ClaimedMessage, "claimId">

/**
 * Counts what is left of a lane's claims, so that each is forgotten once all of it is settled. One
 * that is never counted down stays written down, and is recovered when its lease ends.
 */
export class OpenClaims {
  private readonly left = new Map<string, number>()
  private ended: string[] = []

  add(messages: readonly OfClaim[]): void {
    for (const { claimId } of messages) {
      this.left.set(claimId, (this.left.get(claimId) ?? 0) + 1)
    }
  }

  /** They are written back, or given back. */
  settle(messages: readonly OfClaim[]): void {
    for (const { claimId } of messages) {
      const left = (this.left.get(claimId) ?? 0) - 1
      if (left > 0) this.left.set(claimId, left)
      else if (this.left.delete(claimId)) this.ended.push(claimId)
    }
  }

  /** Claims of which nothing is left, once each. */
  takeEnded(): string[] {
    const { ended } = this
    this.ended = []
    return ended
  }
}
