import { WHATSAPP_EVENTS, type WhatsappMessageEventPayload } from "../../../contract"
import type { Announce } from "../announce"
import type { Database } from "../database"
import type { OutcomeRecord, WrittenOutcome } from "../operations/messages/outcome-record"
import { recordOutcomes } from "../operations/messages/record-outcomes"
import type { EngineObserver } from "../telemetry/engine-observer"
import { writeWithPatience } from "./write-with-patience"

interface WriterDependencies {
  db: Database
  announce: Announce
  observer: EngineObserver
  onError: (error: unknown) => void
  /** Told after each write: the backlog is shorter. */
  onWritten: () => void
  numberId: string
  fence: number
  writeBatch: number
  writeLingerMs: number
}

/**
 * Writes outcomes back in batches, one statement at a time: while one is under way the next batch
 * gathers, so that the batches grow with the load. Events follow what was written.
 */
export class OutcomeWriter {
  private waiting: OutcomeRecord[] = []
  private writing: Promise<void> | undefined
  private linger: NodeJS.Timeout | undefined

  constructor(private readonly dependencies: WriterDependencies) {}

  /** Outcomes that are known but not written yet. */
  get backlog(): number {
    return this.waiting.length
  }

  add(record: OutcomeRecord): void {
    this.waiting.push(record)
    const { writeBatch, writeLingerMs } = this.dependencies
    if (this.waiting.length >= writeBatch) this.start()
    else this.linger ??= setTimeout(() => this.start(), writeLingerMs)
  }

  /** Resolves when everything added so far is written. */
  async flush(): Promise<void> {
    while (this.waiting.length > 0 || this.writing) {
      this.start()
      await this.writing
    }
  }

  private start(): void {
    clearTimeout(this.linger)
    this.linger = undefined
    if (this.writing || this.waiting.length === 0) return
    this.writing = this.write().finally(() => {
      this.writing = undefined
      this.dependencies.onWritten()
      if (this.waiting.length >= this.dependencies.writeBatch) this.start()
      else if (this.waiting.length > 0) {
        this.linger ??= setTimeout(() => this.start(), this.dependencies.writeLingerMs)
      }
    })
  }

  private async write(): Promise<void> {
    const { db, numberId, fence, onError, observer } = this.dependencies
    const outcomes = this.waiting
    this.waiting = []
    const written = await writeWithPatience({
      records: outcomes,
      write: (records) =>
        observer.batch(
          { name: "write_outcomes", numberId, countOf: (outcomes) => outcomes.length },
          () => recordOutcomes(db, { fence, outcomes: records })
        ),
      onError,
    })
    this.tell(written)
  }

  private tell(written: readonly WrittenOutcome[]): void {
    const { announce } = this.dependencies
    announce(WHATSAPP_EVENTS.MESSAGE_SENT, payloadsOf(written, "sent"))
    announce(WHATSAPP_EVENTS.MESSAGE_FAILED, payloadsOf(written, "failed"))
  }
}

function payloadsOf(
  written: readonly WrittenOutcome[],
  status: string
): WhatsappMessageEventPayload[] {
  return written
    .filter((message) => message.status === status)
    .map(({ id, contactId, orderId }) => ({ id, contact_id: contactId, order_id: orderId }))
}
