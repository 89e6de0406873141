import type { CloudApiClient, SendOutcome } from "../../../cloud-api"
import { giveBack, take, type PairLimit, type TokenBucket } from "../../../domain/messages"
import type { ClaimedMessage } from "../operations/messages/claim-queued-messages"
import type { SendWindow } from "./send-window"

interface SenderParts {
  client: CloudApiClient
  phoneNumberId: string
  window: SendWindow
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
        const permission = pairLimit.take(message.recipient, now)
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
  }

  private pump(): void {
    const { window, bucket, maySend } = this.parts
    if (this.timer || !maySend()) return
    const wanted = window.sendable
    if (wanted <= 0) return

    const { granted, waitMs } = take(bucket, wanted, performance.now())
    const next = Array.from({ length: granted }, () => window.next())
    this.startAll(next)
    if (granted < wanted) {
      this.timer = setTimeout(() => {
        this.timer = undefined
        this.pump()
      }, waitMs)
    }
  }

  /** Quota was reserved for a moment; what could not leave by then asks for it again. */
  private startAll(messages: readonly ClaimedMessage[]): void {
    const { bucket, window, isTooLate, onTooLate } = this.parts
    const late = messages.filter(isTooLate)
    for (const message of messages) {
      if (late.includes(message)) {
        giveBack(bucket, null, performance.now())
        window.settle(message)
      } else this.start(message)
    }
    if (late.length > 0) onTooLate(late)
  }

  private start(message: ClaimedMessage): void {
    const { client, phoneNumberId } = this.parts
    const startedAt = performance.now()
    client.messages.sendBytes({ phoneNumberId, body: message.payload }).then(
      (outcome) => this.settle(message, outcome, startedAt),
      // It promises not to throw; if it does, nobody knows what left.
      (cause: unknown) => this.settle(message, { kind: "unknown", cause }, startedAt)
    )
  }

  private settle(message: ClaimedMessage, outcome: SendOutcome, startedAt: number): void {
    const now = performance.now()
    // Only an answer to a whole message tells how long the way is; refusals may be faster.
    giveBack(this.parts.bucket, outcome.kind === "accepted" ? now - startedAt : null, now)
    this.parts.window.settle(message)
    this.parts.onSettled(message, outcome, now - startedAt)
    this.pump()
  }
}
