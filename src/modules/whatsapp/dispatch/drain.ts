import type { CloudApiClient, SendOutcome } from "../../../cloud-api"
import { WHATSAPP_EVENTS } from "../../../contract"
import type { PairLimit, TokenBucket } from "../../../domain/messages"
import type { AcquiredLane } from "../operations/lanes/acquire-lane"
import { pauseNumber } from "../operations/lanes/pause-number"
import {
  claimQueuedMessages,
  type Claim,
  type ClaimedMessage,
} from "../operations/messages/claim-queued-messages"
import { releaseClaims } from "../operations/messages/release-claims"
import { pauseTemplates } from "../operations/templates/pause-templates"
import { Changes } from "./changes"
import type { EngineParts } from "./engine-parts"
import type { HeldLease } from "./hold-lease"
import { deferForPairLimit, judgeOutcome, type Consequence } from "./judge-outcome"
import type { Outage } from "./outage"
import { OutcomeWriter } from "./outcome-writer"
import { BatchSender } from "./send-batch"
import { SendWindow } from "./send-window"

/** What a number remembers from one drain to the next. */
export interface LaneMemory {
  bucket: TokenBucket
  pairLimit: PairLimit
  outage: Outage
}

interface DrainParts extends EngineParts {
  lane: AcquiredLane
  lease: HeldLease
  client: CloudApiClient
  memory: LaneMemory
}

/** While requests are under way and nothing was due, how often to look for what another process queued. */
const POLL_MS = 250

/** How often a loop that waits looks whether its lease is still held. */
const LOOK_MS = 1_000

/** So many batches may wait for the database before claiming pauses. */
const MOST_BACKLOG = 4

/** So many claims' worth of messages wait to leave at the most, so that none waits for a claim. */
const MOST_CLAIMS_AHEAD = 2

/** One draining of one lane, from the first claim to the last write-back. */
export class Drain {
  private readonly changes = new Changes()
  private readonly window: SendWindow
  private readonly writer: OutcomeWriter
  private readonly sender: BatchSender
  private readonly pausedTemplates = new Set<string>()
  private effects: Promise<void>[] = []
  private halted = false
  private nudged = false
  /** How long the lane should rest, when Meta asked for it or does not answer. */
  restMs = 0

  constructor(private readonly parts: DrainParts) {
    const { lane, settings, memory, client, lease } = parts
    this.window = new SendWindow(windowLimits(parts))
    this.writer = new OutcomeWriter({
      ...parts,
      ...settings,
      fence: lane.fence,
      numberId: lane.numberId,
      onWritten: () => this.changes.notify(),
    })
    this.sender = new BatchSender({
      ...memory,
      client,
      window: this.window,
      phoneNumberId: lane.phoneNumberId,
      maySend: () => !this.halted && lease.isHeld(),
      onSettled: (message, outcome, ms) => this.settle(message, outcome, ms),
      onPairLimited: (message, retryAt) =>
        this.writer.add({
          message,
          record: deferForPairLimit(message, { now: new Date(), retryAt }),
        }),
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
    const claim = await this.claim()
    if (claim.toSend.length > 0) this.sender.send(claim.toSend)
    if (claim.seen > 0) return
    if (this.window.isIdle) {
      this.halt()
      return
    }
    await this.changes.wait(() => this.mustEnd() || this.nudged || this.window.isIdle, POLL_MS)
  }

  /** When little waits to be sent, and the database keeps up with what was. */
  private mayClaim(): boolean {
    const { writeBatch } = this.parts.settings
    return this.window.isWorthClaiming && this.writer.backlog <= writeBatch * MOST_BACKLOG
  }

  private async claim(): Promise<Claim> {
    const { db, lane, settings, announce, observer } = this.parts
    const { claimMs } = settings
    const claim = await observer.batch(
      { name: "claim", numberId: lane.numberId, countOf: ({ seen }) => seen },
      () => claimQueuedMessages(db, { lease: lane, ...this.window.room(), claimMs })
    )
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
    if (consequence) this.suffer(consequence)
    if (consequence?.kind !== "silence") this.hearFromMeta()
    this.changes.notify()
  }

  private hearFromMeta(): void {
    const { outage } = this.parts.memory
    // The probe was answered: come back at once, with the whole window.
    if (outage.probing) this.halt()
    outage.over()
  }

  private suffer(consequence: Consequence): void {
    const { db, health, lane, memory } = this.parts
    switch (consequence.kind) {
      case "silence":
        if (memory.outage.note(consequence) && !this.halted) this.halt(memory.outage.pauseMs())
        return
      case "pause_template":
        if (this.pausedTemplates.has(consequence.templateId)) return
        this.pausedTemplates.add(consequence.templateId)
        return this.effect(pauseTemplates(db, [consequence.templateId]))
      case "pause_number": {
        this.halt()
        return this.effect(pauseNumber(db, { numberId: lane.numberId, ...consequence }))
      }
      case "pause_account": {
        if (this.halted) return
        this.halt()
        const { code } = consequence.error
        return this.effect(health.pause(db, { accountId: lane.accountId, code }))
      }
    }
  }

  private effect(promise: Promise<void>): void {
    this.effects.push(promise.catch(this.parts.onError))
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
    const { db, lane, settings, isStopping, onError } = this.parts
    this.halted = true
    this.sender.stop()
    const ids = this.window.empty().map(({ id }) => id)
    await releaseClaims(db, { fence: lane.fence, ids }).catch(onError)

    // Every request ends by its own timeouts; a shutdown does not wait that long.
    const deadline = performance.now() + settings.claimMs
    const stopBy = () => (isStopping() ? performance.now() + settings.drainMs : deadline)
    for (
      let by = stopBy();
      !this.window.isIdle && performance.now() < by;
      by = Math.min(by, stopBy())
    ) {
      await this.changes.wait(() => this.window.isIdle, LOOK_MS)
    }
    await this.writer.flush()
    await Promise.all(this.effects)
  }
}

/** While Meta does not answer, one message at a time is enough to find out. */
function windowLimits({ lane, memory, settings }: DrainParts) {
  const { maxInFlight, marketingShare, claimBatch, claimAheadMs } = settings
  if (memory.outage.probing) return { inFlight: 1, ahead: 1, claim: 1, marketingShare }
  const ahead = Math.ceil((lane.ratePerSecond * claimAheadMs) / 1000)
  return {
    inFlight: maxInFlight,
    ahead: Math.max(10, Math.min(ahead, MOST_CLAIMS_AHEAD * claimBatch)),
    claim: claimBatch,
    marketingShare,
  }
}
