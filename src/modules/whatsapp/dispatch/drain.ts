import type { CloudApiClient, SendOutcome } from "../../../cloud-api"
import { WHATSAPP_EVENTS } from "../../../contract"
import type { PairLimit, TokenBucket } from "../../../domain/messages"
import type { AcquiredLane } from "../operations/lanes/acquire-lane"
import type { LanePace } from "../operations/lanes/read-pace"
import { noteDepartures } from "../operations/lanes/note-departures"
import type { Claim, ClaimedMessage } from "../operations/messages/claim-queued-messages"
import { forgetClaims } from "../operations/messages/forget-claims"
import { releaseClaims } from "../operations/messages/release-claims"
import { Changes } from "./changes"
import { Consequences } from "./consequences"
import { Departures } from "./departures"
import type { EngineParts } from "./engine-parts"
import type { HeldLease } from "./hold-lease"
import { deferForPairLimit, judgeOutcome } from "./judge-outcome"
import { LanePacer } from "./lane-pacer"
import { LaneQuota } from "./lane-quota"
import { NotingLead } from "./noting-lead"
import { OpenClaims } from "./open-claims"
import type { Outage } from "./outage"
import { OutcomeWriter } from "./outcome-writer"
import { BatchSender } from "./send-batch"
import { SendWindow } from "./send-window"
import { windowLimits } from "./window-limits"
import { writeRequests } from "./write-requests"

/** What a number remembers from one drain to the next. */
export interface LaneMemory {
  bucket: TokenBucket
  pairLimit: PairLimit
  outage: Outage
}

interface DrainParts extends EngineParts {
  lane: AcquiredLane
  lease: HeldLease
  /** The number's pace, and when it was read, by `performance.now()`. */
  pace: LanePace
  paceReadAt: number
  client: CloudApiClient
  memory: LaneMemory
}

/** While requests are under way and nothing was due, how often to look for what another process queued. */
const POLL_MS = 250

/** How often a claim is made only because something was queued. */
const NEWS_EVERY_MS = 50

/** How often a loop that waits looks whether its lease is still held. */
const LOOK_MS = 1_000

/** So many batches may wait for the database before claiming pauses. */
const MOST_BACKLOG = 4

/** One draining of one lane, from the first claim to the last write-back. */
export class Drain {
  private readonly changes = new Changes()
  private readonly claims = new OpenClaims()
  private readonly window: SendWindow
  private readonly writer: OutcomeWriter
  private readonly sender: BatchSender
  private readonly departures: Departures
  private readonly consequences: Consequences
  private readonly pacer: LanePacer
  private readonly quota: LaneQuota
  private readonly releases: Promise<void>[] = []
  private forgetting: Promise<void> = Promise.resolve()
  private halted = false
  private nudged = false
  private claimedAt = 0
  /** How long the lane should rest, when Meta asked for it or does not answer. */
  restMs = 0

  constructor(private readonly parts: DrainParts) {
    const { db, lane, settings, memory, client, connections, lease, onError } = parts
    const isProbing = memory.outage.probing
    const limits = () => windowLimits({ pace: this.pacer.current, settings, isProbing })
    this.pacer = new LanePacer({
      ...{ db, lease: lane, pace: parts.pace, readAt: parts.paceReadAt, onError },
      bucket: memory.bucket,
      onRead: () => {
        this.window.resize(limits())
        this.quota.flush().catch(onError)
      },
    })
    this.quota = new LaneQuota({ db, numberId: lane.numberId, pacer: this.pacer })
    this.window = new SendWindow(limits(), connections)
    this.consequences = new Consequences({
      ...parts,
      ...memory,
      pacer: this.pacer,
      isHalted: () => this.halted,
      halt: (restMs) => this.halt(restMs),
    })
    this.writer = new OutcomeWriter({
      ...parts,
      ...settings,
      quota: this.quota,
      claims: this.claims,
      fence: lane.fence,
      numberId: lane.numberId,
      onWritten: () => this.changes.notify(),
    })
    const maySend = () => !this.halted && lease.isHeld()
    this.sender = new BatchSender({
      ...memory,
      client,
      connections,
      window: this.window,
      phoneNumberId: lane.phoneNumberId,
      maySend,
      isTooLate: (message) => this.quota.isTooLate(message),
      onTooLate: (messages) => {
        this.releases.push(this.release(messages).catch(onError))
      },
      onSettled: (message, outcome, ms) => this.settle(message, outcome, ms),
      onPairLimited: (message, retryAt) =>
        this.writer.add({
          message,
          record: deferForPairLimit(message, { now: new Date(), retryAt }),
        }),
    })
    this.departures = new Departures({
      window: this.window,
      lead: new NotingLead(),
      maySend,
      note: (until) => noteDepartures(db, { lease: lane, until }),
      send: (messages) => this.sender.send(messages),
      onLost: () => this.halt(),
      onError,
    })
  }

  /** Something new may be due. */
  nudge(): void {
    this.nudged = true
    this.changes.notify()
  }

  /** Ends soon, whatever is still due. */
  yield(): void {
    this.halt()
  }

  /** Runs until nothing is due and everything is written, or until it must end. */
  async run(): Promise<void> {
    try {
      while (!this.mustEnd()) await this.step()
    } finally {
      await this.finish()
    }
  }

  private async step(): Promise<void> {
    if (!this.mayClaim()) {
      await this.changes.wait(() => this.mustEnd() || this.mayClaim(), LOOK_MS)
      return
    }
    this.nudged = false
    this.forgetEnded()
    this.claimedAt = performance.now()
    const isLeaving = this.departures.isEmpty && this.window.isRunningLow
    const claim = await this.claim(isLeaving)
    this.departures.add(claim.toSend, claim.notedUntil)
    if (claim.toRender.length > 0) {
      const { db, announce, lane } = this.parts
      const messages = claim.toRender
      const { quota, claims } = this
      this.departures.add(
        await writeRequests({ db, announce, quota, claims, fence: lane.fence, messages }),
        claim.notedUntil
      )
    }
    if (claim.seen > 0) return
    if (this.window.isIdle) {
      this.halt()
      return
    }
    await this.changes.wait(() => this.mustEnd() || this.nudged || this.window.isIdle, POLL_MS)
  }

  /**
   * When little waits to be sent, or something new may be a receipt, which what waits leaves room
   * for; and the database keeps up with what was sent.
   */
  private mayClaim(): boolean {
    const { writeBatch } = this.parts.settings
    const isNewsDue = this.nudged && performance.now() - this.claimedAt >= NEWS_EVERY_MS
    return (
      (this.window.isWorthClaiming || (isNewsDue && this.window.hasRoom)) &&
      this.writer.backlog <= writeBatch * MOST_BACKLOG
    )
  }

  private async claim(isLeaving: boolean): Promise<Claim> {
    const { lane, settings, announce, observer } = this.parts
    const { claimMs } = settings
    const claim = await observer.batch(
      { name: "claim", numberId: lane.numberId, countOf: ({ seen }) => seen },
      () => this.quota.claim({ lease: lane, ...this.window.room(), claimMs, isLeaving })
    )
    this.claims.add(claim.toSend)
    this.claims.add(claim.toRender)
    announce(
      WHATSAPP_EVENTS.MESSAGE_SUPPRESSED,
      claim.suppressed.map(({ id, contactId, orderId }) => ({
        id,
        contact_id: contactId,
        order_id: orderId,
      }))
    )
    return claim
  }

  private settle(message: ClaimedMessage, outcome: SendOutcome, ms: number): void {
    const { numberId } = this.parts.lane
    this.parts.observer.settled({ numberId, messageId: message.id, outcome, ms })
    const { record, consequence } = judgeOutcome({
      message,
      outcome,
      now: new Date(),
      random: Math.random(),
      waits: this.parts.settings.confirmationWaits,
    })
    this.writer.add({ message, record })
    this.consequences.follow(consequence)
    this.departures.hurry()
    this.changes.notify()
  }

  private halt(restMs = 0): void {
    this.halted = true
    this.restMs = Math.max(this.restMs, restMs)
    this.changes.notify()
  }

  private mustEnd(): boolean {
    return this.halted || this.parts.isStopping() || !this.parts.lease.isHeld()
  }

  /** Gives back what never left, waits for what did, and writes it all. */
  private async finish(): Promise<void> {
    const { onError } = this.parts
    this.halted = true
    this.sender.stop()
    const unsent = [...this.departures.empty(), ...this.window.empty()]
    await this.release(unsent).catch(onError)

    await this.settled(() => this.window.isIdle)
    this.writer.hurry()
    await this.settled(() => this.writer.isIdle)
    await Promise.all([this.consequences.stored(), ...this.releases])
    this.forgetEnded()
    await this.forgetting
    await this.pacer.stop()
    await this.quota.flush().catch(onError)
  }

  /** Gives back messages that never left. */
  private async release(messages: readonly ClaimedMessage[]): Promise<void> {
    const { fence } = this.parts.lane
    const ids = messages.map(({ id }) => id)
    if (ids.length === 0) return
    await this.quota.giveBack(messages, (db) => releaseClaims(db, { fence, ids }))
    this.claims.settle(messages)
  }

  /** Behind the lane's back: what stays written down is dropped when its lease ends. */
  private forgetEnded(): void {
    const { db, onError } = this.parts
    const ended = this.claims.takeEnded()
    if (ended.length === 0) return
    this.forgetting = this.forgetting.then(() => forgetClaims(db, ended)).catch(onError)
  }

  /**
   * Waits for what is under way. Requests end by their timeouts and writes by their patience; a
   * shutdown does not wait that long, and the sweep finds what it left.
   */
  private async settled(isSettled: () => boolean): Promise<void> {
    const { settings, isStopping } = this.parts
    let deadline = performance.now() + settings.claimMs
    while (!isSettled() && performance.now() < deadline) {
      await this.changes.wait(isSettled, LOOK_MS)
      if (isStopping()) deadline = Math.min(deadline, performance.now() + settings.drainMs)
    }
  }
}
