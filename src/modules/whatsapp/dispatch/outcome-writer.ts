import { WHATSAPP_EVENTS, type WhatsappMessageEventPayload } from "../../../contract"
import type { Announce } from "../announce"
import type { Database } from "../database"
import type { ClaimedMessage } from "../operations/messages/claim-queued-messages"
import type { AcceptanceRecord, OutcomeRecord } from "../operations/messages/outcome-record"
import { recordAcceptances } from "../operations/messages/record-acceptances"
import { recordOutcomes } from "../operations/messages/record-outcomes"
import type { EngineObserver } from "../telemetry/engine-observer"
import type { LaneQuota } from "./lane-quota"
import type { OpenClaims } from "./open-claims"
import { writeWithPatience } from "./write-with-patience"

interface WriterDependencies {
  db: Database
  announce: Announce
  observer: EngineObserver
  onError: (error: unknown) => void
  /** Told after each write. */
  onWritten: () => void
  quota: LaneQuota
  claims: OpenClaims
  numberId: string
  fence: number
  writeBatch: number
  writeLingerMs: number
}

/** What an attempt made of a message. */
export interface Outcome {
  message: ClaimedMessage
  record: OutcomeRecord | AcceptanceRecord
}

/**
 * Writes outcomes back in batches, one at a time: while one is under way the next gathers, so that
 * the batches grow with the load. Events follow what was written.
 */
export class OutcomeWriter {
  private waiting: Outcome[] = []
  private writing: Promise<void> | undefined
  private linger: NodeJS.Timeout | undefined

  constructor(private readonly dependencies: WriterDependencies) {}

  /** Outcomes that are known but not written yet. */
  get backlog(): number {
    return this.waiting.length
  }

  add(outcome: Outcome): void {
    if (!isNotSent(outcome.record)) this.dependencies.quota.use(outcome.message)
    this.waiting.push(outcome)
    this.schedule()
  }

  /** Whether everything added so far is written. */
  get isIdle(): boolean {
    return this.waiting.length === 0 && !this.writing
  }

  /** Writes what waits without waiting for company. */
  hurry(): void {
    this.start()
  }

  private schedule(): void {
    const { writeBatch, writeLingerMs } = this.dependencies
    if (this.waiting.length >= writeBatch) this.start()
    else if (this.waiting.length > 0) this.linger ??= setTimeout(() => this.start(), writeLingerMs)
  }

  private start(): void {
    clearTimeout(this.linger)
    this.linger = undefined
    if (this.writing || this.waiting.length === 0) return
    const outcomes = this.waiting
    this.waiting = []
    this.writing = this.write(outcomes).finally(() => {
      this.writing = undefined
      this.dependencies.onWritten()
      this.schedule()
    })
  }

  private async write(outcomes: readonly Outcome[]): Promise<void> {
    const { db, fence, quota } = this.dependencies
    const notSent = outcomes.filter(({ record }) => isNotSent(record)).map(({ message }) => message)
    const records = outcomes.map(({ record }) => record)
    const accepted = await this.writeAll(records.filter(isPlain), (batch) =>
      recordAcceptances(db, { fence, accepted: batch })
    )
    const others = await this.writeAll(records.filter(isOther), (batch) =>
      quota.giveBack(notSent, (tx) => recordOutcomes(tx, { fence, outcomes: batch }))
    )
    this.tell(outcomes, new Set([...accepted, ...others]))
  }

  private writeAll<Item>(
    records: readonly Item[],
    write: (batch: readonly Item[]) => Promise<string[]>
  ): Promise<string[]> {
    const { numberId, observer, onError } = this.dependencies
    const span = {
      name: "write_outcomes" as const,
      numberId,
      countOf: (ids: string[]) => ids.length,
    }
    return writeWithPatience({
      records,
      write: (batch) => observer.batch(span, () => write(batch)),
      onError,
    })
  }

  private tell(outcomes: readonly Outcome[], written: ReadonlySet<string>): void {
    const { announce, claims } = this.dependencies
    const stored = outcomes.filter(({ message }) => written.has(message.id))
    claims.settle(stored.map(({ message }) => message))
    announce(WHATSAPP_EVENTS.MESSAGE_SENT, payloadsOf(stored, "sent"))
    announce(WHATSAPP_EVENTS.MESSAGE_FAILED, payloadsOf(stored, "failed"))
  }
}

function isPlain(record: Outcome["record"]): record is AcceptanceRecord {
  return !("status" in record)
}

function isOther(record: Outcome["record"]): record is OutcomeRecord {
  return "status" in record
}

/** What Meta refused or never saw uses nothing up. */
function isNotSent(record: Outcome["record"]): boolean {
  return isOther(record) && record.status !== "sent" && record.status !== "unconfirmed"
}

function payloadsOf(
  outcomes: readonly Outcome[],
  status: "sent" | "failed"
): WhatsappMessageEventPayload[] {
  return outcomes
    .filter(({ record }) => (isPlain(record) ? "sent" : record.status) === status)
    .map(({ message: { id, contactId, orderId } }) => ({
      id,
      contact_id: contactId,
      order_id: orderId,
    }))
}
