import { PRIORITIES } from "../../../domain/messages"
import type { ClaimedMessage, ClaimSlot } from "../operations/messages/claim-queued-messages"
import { LANE_PRIORITIES } from "../operations/lanes/lane-priorities"
import type { Connections } from "./connections"
import { Fifo } from "./fifo"

/** How much a lane may hold. */
export interface WindowLimits {
  /** Requests under way at once, to begin with… */
  inFlight: number
  /** …and when answers come that take their time. */
  mostInFlight: number
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
  private mayBeInFlight: number
  private marketingInFlight = 0
  private reserved = 0
  private marketingReserved = 0

  constructor(
    private limits: WindowLimits,
    /** Shared with the process's other lanes. */
    private readonly connections: Connections
  ) {
    this.mayBeInFlight = limits.inFlight
  }

  /** From now on it may hold so much. */
  resize(limits: WindowLimits): void {
    this.limits = limits
  }

  /** Whether so little waits that a claim pays. */
  get isWorthClaiming(): boolean {
    const { ahead, claim } = this.limits
    return this.waiting <= ahead - Math.min(claim, ahead / 2)
  }

  /** Whether a claim may take anything at all. */
  get hasRoom(): boolean {
    return this.waiting < this.limits.ahead
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

  /** Whether less than a slice waits to leave. */
  get isRunningLow(): boolean {
    return this.slicesShortOf(1) > 0
  }

  /** How many slices should follow so that so many wait to leave; not above 0 when they do. */
  slicesShortOf(slices: number): number {
    return Math.ceil(slices - (this.first.length + this.marketing.length) / this.limits.slice)
  }

  /** The same for what leaves before marketing, however much of that waits. */
  get isRunningLowOnReceipts(): boolean {
    return this.first.length < this.limits.slice
  }

  add(messages: readonly ClaimedMessage[]): void {
    for (const message of messages) {
      const queue = isMarketing(message.priority) ? this.marketing : this.first
      queue.push(message)
    }
  }

  /** How many messages could leave now, if the rate allowed it. */
  get sendable(): number {
    const { free, freeForMarketing } = this.connections
    return this.sendableWithin(free, freeForMarketing)
  }

  /** Whether more could leave if other lanes left connections free, and whether a receipt could. */
  get shortage(): "none" | "marketing" | "first" {
    const possible = this.sendableWithin(Infinity, Infinity)
    if (this.sendable >= possible) return "none"
    return Math.min(this.first.length, possible) > this.connections.free ? "first" : "marketing"
  }

  /** Moves the next message from waiting to under way. Only while `sendable`. */
  next(): ClaimedMessage {
    const message = this.first.shift() ?? this.marketing.shift()
    if (!message) throw new Error("Nothing waits in this window.")
    this.inFlight += 1
    if (isMarketing(message.priority)) this.marketingInFlight += 1
    this.connections.take(isMarketing(message.priority))
    return message
  }

  /**
   * Notes that a request ended: with an answer, or without one, or that it was not made after all.
   * Each answer while nothing but the requests under way keeps the rest waiting makes room for one
   * more. A Meta that does not answer gets no more: all of them would be in doubt.
   */
  settle(message: ClaimedMessage, { isAnswered = false } = {}): void {
    if (isAnswered && this.isFull) {
      this.mayBeInFlight = Math.min(this.limits.mostInFlight, this.mayBeInFlight + 1)
    }
    this.inFlight -= 1
    if (isMarketing(message.priority)) this.marketingInFlight -= 1
    this.connections.release(isMarketing(message.priority))
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

  private sendableWithin(free: number, freeForMarketing: number): number {
    const marketing = Math.min(
      this.marketing.length,
      this.shareOf(this.mayBeInFlight) - this.marketingInFlight,
      freeForMarketing
    )
    const room = this.mayBeInFlight - this.inFlight
    return Math.min(room, free, this.first.length + Math.max(0, marketing))
  }

  private get isFull(): boolean {
    const waits = this.first.length + this.marketing.length > 0
    return waits && this.sendableWithin(Infinity, Infinity) <= 0
  }

  private shareOf(limit: number): number {
    return Math.max(1, Math.floor(limit * this.limits.marketingShare))
  }
}

function countMarketing(messages: readonly ClaimedMessage[]): number {
  return messages.filter(({ priority }) => isMarketing(priority)).length
}

const isMarketing = (priority: number) => priority >= PRIORITIES.marketing
