import { PRIORITIES } from "../../../domain/messages"
import type { ClaimedMessage } from "../operations/messages/claim-queued-messages"
import type { NotingLead } from "./noting-lead"
import type { SendWindow } from "./send-window"

interface DeparturesParts {
  window: SendWindow
  /** Notes that claims up to this one leave; false when the lane is lost. */
  note: (until: number) => Promise<boolean>
  maySend: () => boolean
  /** Lets messages leave. */
  send: (messages: readonly ClaimedMessage[]) => void
  /** The lane can send nothing more. */
  onLost: () => void
  onError: (error: unknown) => void
  /** How many slices should be noted ahead, by how long notes take. */
  lead: NotingLead
}

/** Claims that leave together. */
interface Slice {
  until: number
  messages: ClaimedMessage[]
}

/**
 * Keeps claims back until it is noted that they leave, a slice at a time and just before its turn:
 * what a crash finds here has certainly not left. While one slice leaves, the next is noted; more of
 * them when notes take long.
 */
export class Departures {
  private slices: Slice[] = []
  private notedUntil = 0
  private noting = false
  private isLost = false
  private keepsUrgent = false

  constructor(private readonly parts: DeparturesParts) {}

  /** Whether nothing is kept back, so that what is claimed next may leave with its claim. */
  get isEmpty(): boolean {
    return this.slices.length === 0
  }

  /** Takes what was claimed, and up to where the claim itself noted that it leaves. */
  add(messages: readonly ClaimedMessage[], notedUntil = 0): void {
    if (messages.length === 0) return
    this.parts.window.reserve(messages)
    this.slices.push(...slicesOf(messages))
    this.keepsUrgent ||= messages.some(isUrgent)
    this.notedUntil = Math.max(this.notedUntil, notedUntil)
    this.leave()
    this.hurry()
  }

  /** Notes the next slice when little is left to send, or a receipt is kept back. */
  hurry(): void {
    const { window, maySend, lead } = this.parts
    const short = window.slicesShortOf(lead.slices)
    const isTurn = short > 0 || (this.keepsUrgent && window.isRunningLowOnReceipts)
    if (this.isLost || this.noting || this.slices.length === 0 || !isTurn || !maySend()) return
    this.noting = true
    const until = this.nextUntil(Math.max(1, short))
    const askedAt = performance.now()
    this.parts
      .note(until)
      .then((isNoted) => {
        lead.took(performance.now() - askedAt)
        if (!isNoted) return this.lose()
        this.notedUntil = Math.max(this.notedUntil, until)
        this.leave()
      })
      .catch((error: unknown) => {
        this.parts.onError(error)
        this.lose()
      })
      .finally(() => {
        this.noting = false
        this.hurry()
      })
  }

  /** Takes out everything that is kept back. */
  empty(): ClaimedMessage[] {
    const messages = this.slices.flatMap((slice) => slice.messages)
    this.slices = []
    this.parts.window.unreserve(messages)
    return messages
  }

  /** A receipt never waits for promotions that were claimed before it: they are noted with it. */
  private nextUntil(slices: number): number {
    const last = this.slices[Math.min(slices, this.slices.length) - 1]
    const urgent = this.slices.find(({ messages }) => messages.some(isUrgent))
    return Math.max(last?.until ?? 0, urgent?.until ?? 0)
  }

  private lose(): void {
    this.isLost = true
    this.parts.onLost()
  }

  private leave(): void {
    const leaving = this.slices.filter(({ until }) => until <= this.notedUntil)
    if (leaving.length === 0) return
    this.slices = this.slices.filter(({ until }) => until > this.notedUntil)
    this.keepsUrgent = this.slices.some(({ messages }) => messages.some(isUrgent))
    const messages = leaving.flatMap((slice) => slice.messages)
    this.parts.window.unreserve(messages)
    this.parts.send(messages)
  }
}

const isUrgent = ({ priority }: ClaimedMessage) => priority < PRIORITIES.marketing

function slicesOf(messages: readonly ClaimedMessage[]): Slice[] {
  const slices: Slice[] = []
  for (const message of messages) {
    const last = slices.at(-1)
    if (last?.until === message.departure) last.messages.push(message)
    else slices.push({ until: message.departure, messages: [message] })
  }
  return slices
}
