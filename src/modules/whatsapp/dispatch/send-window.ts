import { PRIORITIES } from "../../../domain/messages"
import type { ClaimedMessage, ClaimSlot } from "../operations/messages/claim-queued-messages"
import { LANE_PRIORITIES } from "../operations/lanes/lane-priorities"
import { Fifo } from "./fifo"

/** How much a lane may hold. */
export interface WindowLimits {
  /** Requests under way at once. */
  inFlight: number
  /** Messages claimed ahead of those. */
  ahead: number
  /** Most that one claim takes of them: the next is under way long before they have all left. */
  claim: number
  /** Messages that are noted as leaving together. */
  slice: number
  /** The share of both that marketing may fill. */
  marketingShare: number
}

/**
 * What a lane holds between claim and answer: messages that wait for their permission to leave, and
 * requests under way. Marketing has its own queue and never fills all of either, so that a receipt
 * always finds room.
 */
export class SendWindow {
  private readonly first = new Fifo<ClaimedMessage>()
  private readonly marketing = new Fifo<ClaimedMessage>()
  private inFlight = 0
  private marketingInFlight = 0
  private reserved = 0
  private marketingReserved = 0

  constructor(private limits: WindowLimits) {}

  /** From now on it may hold so much. */
  resize(limits: WindowLimits): void {
    this.limits = limits
  }

  /** Whether so little waits that a claim pays. */
  get isWorthClaiming(): boolean {
    const { ahead, claim } = this.limits
    return this.waiting <= ahead - Math.min(claim, ahead / 2)
  }

  /** What the next claim may take. */
  room(): { limit: number; slots: ClaimSlot[]; sliceSize: number } {
    const limit = Math.min(this.limits.claim, this.limits.ahead - this.waiting)
    const forMarketing =
      this.shareOf(this.limits.ahead) - this.marketing.length - this.marketingReserved
    const slots = LANE_PRIORITIES.map((priority) => ({
      priority,
      most: isMarketing(priority) ? Math.max(0, Math.min(limit, forMarketing)) : limit,
    }))
    return { limit, slots, sliceSize: this.limits.slice }
  }

  /** Counts messages as held that are yet to be added. */
  reserve(messages: readonly ClaimedMessage[]): void {
    this.reserved += messages.length
    this.marketingReserved += countMarketing(messages)
  }

  /** They are added now, or given back. */
  unreserve(messages: readonly ClaimedMessage[]): void {
    this.reserved -= messages.length
    this.marketingReserved -= countMarketing(messages)
  }

  /** Whether the next slice should follow. */
  get isRunningLow(): boolean {
    return this.first.length + this.marketing.length < this.limits.slice
  }

  add(messages: readonly ClaimedMessage[]): void {
    for (const message of messages) {
      const queue = isMarketing(message.priority) ? this.marketing : this.first
      queue.push(message)
    }
  }

  /** How many messages could leave now, if the rate allowed it. */
  get sendable(): number {
    const free = this.limits.inFlight - this.inFlight
    const freeForMarketing = this.shareOf(this.limits.inFlight) - this.marketingInFlight
    return Math.min(
      free,
      this.first.length + Math.max(0, Math.min(this.marketing.length, freeForMarketing))
    )
  }

  /** Moves the next message from waiting to under way. Only while `sendable`. */
  next(): ClaimedMessage {
    const message = this.first.shift() ?? this.marketing.shift()
    if (!message) throw new Error("Nothing waits in this window.")
    this.inFlight += 1
    if (isMarketing(message.priority)) this.marketingInFlight += 1
    return message
  }

  /** Notes that a request was answered, or not made after all. */
  settle(message: ClaimedMessage): void {
    this.inFlight -= 1
    if (isMarketing(message.priority)) this.marketingInFlight -= 1
  }

  /** Takes out everything that waits. */
  empty(): ClaimedMessage[] {
    return [...this.first.empty(), ...this.marketing.empty()]
  }

  get isIdle(): boolean {
    return this.inFlight === 0 && this.waiting === 0
  }

  private get waiting(): number {
    return this.first.length + this.marketing.length + this.reserved
  }

  private shareOf(limit: number): number {
    return Math.max(1, Math.floor(limit * this.limits.marketingShare))
  }
}

function countMarketing(messages: readonly ClaimedMessage[]): number {
  return messages.filter(({ priority }) => isMarketing(priority)).length
}

const isMarketing = (priority: number) => priority >= PRIORITIES.marketing
