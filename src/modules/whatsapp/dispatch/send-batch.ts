import type { CloudApiClient, SendOutcome } from "../../../cloud-api"
import { giveBack, take, type PairLimit, type TokenBucket } from "../../../domain/messages"
import type { ClaimedMessage } from "../operations/messages/claim-queued-messages"
import { personOf } from "../operations/quotas/reserve-reach"
import type { Connections } from "./connections"
import type { SendWindow } from "./send-window"

interface SenderParts {
  client: CloudApiClient
  phoneNumberId: string
  window: SendWindow
  connections: Connections
  bucket: TokenBucket
  pairLimit: PairLimit
  /** Asked before each request: the lane may have been lost or halted. */
  maySend: () => boolean
  /** Whether a message waited so long that it must be claimed anew. */
  isTooLate: (message: ClaimedMessage) => boolean
  onTooLate: (messages: readonly ClaimedMessage[]) => void
  /** With the time from request to answer. */
  onSettled: (message: ClaimedMessage, outcome: SendOutcome, ms: number) => void
  /** A message whose recipient was written to too often just now. */
  onPairLimited: (message: ClaimedMessage, retryAt: Date) => void
}

/**
 * Sends claimed messages as their number's rate, its pair limit and the window allow. Each answer
 * makes room for the next request; nothing here touches the database.
 */
export class BatchSender {
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly parts: SenderParts) {}

  send(messages: readonly ClaimedMessage[]): void {
    const { window, pairLimit, onPairLimited } = this.parts
    const now = Date.now()
    window.add(
      messages.filter((message) => {
        const permission = pairLimit.take(personOf(message), now)
        if (!permission.ok) onPairLimited(message, new Date(permission.retryAt))
        return permission.ok
      })
    )
    this.pump()
  }

  /** Starts no more requests by itself. */
  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.parts.connections.forget(this.pump)
  }

  private readonly pump = (): void => {
    const { window, bucket, maySend } = this.parts
    if (this.timer || !maySend()) return
    const wanted = window.sendable
    if (wanted <= 0) return this.waitForConnection()

    const { granted, waitMs } = take(bucket, wanted, performance.now())
    this.startNext(granted)
    if (granted < wanted) {
      this.timer = setTimeout(() => {
        this.timer = undefined
        this.pump()
      }, waitMs)
    } else this.waitForConnection()
  }

  /** The rate would allow more, but other lanes have the connections. */
  private waitForConnection(): void {
    const { window, connections } = this.parts
    const { shortage } = window
    if (shortage !== "none") connections.wait(this.pump, { isUrgent: shortage === "first" })
  }

  /** Quota was reserved for a moment; what could not leave by then asks for it again. */
  private startNext(count: number): void {
    const { bucket, window, isTooLate, onTooLate } = this.parts
    const late: ClaimedMessage[] = []
    for (let started = 0; started < count; started++) {
      const message = window.next()
      if (isTooLate(message)) late.push(message)
      else this.start(message)
    }
    for (const message of late) {
      giveBack(bucket, null, performance.now())
      window.settle(message)
    }
    if (late.length > 0) onTooLate(late)
  }

  private start(message: ClaimedMessage): void {
    const { client, phoneNumberId } = this.parts
    const times: RequestTimes = { startedAt: performance.now() }
    const onLeave = () => (times.leftAt = performance.now())
    client.messages.sendBytes({ phoneNumberId, body: message.payload, onLeave }).then(
      (outcome) => this.settle(message, outcome, times),
      // It promises not to throw; if it does, nobody knows what left.
      (cause: unknown) => this.settle(message, { kind: "unknown", cause }, times)
    )
  }

  private settle(message: ClaimedMessage, outcome: SendOutcome, times: RequestTimes): void {
    const now = performance.now()
    giveBack(this.parts.bucket, wayOf(outcome, times, now), now)
    this.parts.window.settle(message, { isAnswered: isAnswer(outcome) })
    this.parts.onSettled(message, outcome, now - times.startedAt)
    this.pump()
  }
}

interface RequestTimes {
  startedAt: number
  /** When it was written to a connection, which it may have waited for. */
  leftAt?: number
}

function isAnswer({ kind }: SendOutcome): boolean {
  return kind === "accepted" || kind === "refused"
}

/** How long the way to Meta and back was, which only the answer to a whole message tells. */
function wayOf(outcome: SendOutcome, { leftAt }: RequestTimes, now: number): number | null {
  return outcome.kind === "accepted" && leftAt !== undefined ? now - leftAt : null
}
