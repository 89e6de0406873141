import { dayIn, rateFactor, slowDown, type TokenBucket } from "../../../domain/messages"
import type { Database } from "../database"
import type { LaneLease } from "../operations/lanes/lane-lease"
import { readPace, storeSlowdown, type LanePace } from "../operations/lanes/read-pace"

interface PacerParts {
  db: Database
  lease: LaneLease
  /** What was read when the lane was taken, and when, by `performance.now()`. */
  pace: LanePace
  readAt: number
  bucket: TokenBucket
  /** Told after the pace was read again. */
  onRead: () => void
  onError: (error: unknown) => void
}

/** How often a lane looks whether its rate or its limits were changed. */
const READ_EVERY_MS = 1_000

/** Keeps a lane at its number's pace while that changes: by people, by Meta, and back again. */
export class LanePacer {
  private pace: LanePace
  private readAt: number
  private reading: Promise<void> | undefined
  private readonly timer: NodeJS.Timeout

  constructor(private readonly parts: PacerParts) {
    this.pace = parts.pace
    this.readAt = parts.readAt
    this.apply()
    this.timer = setInterval(() => this.read(), READ_EVERY_MS)
    this.timer.unref()
  }

  get current(): LanePace {
    return this.pace
  }

  /** The day it is where the number's account is, by the database's clock. */
  get today(): string {
    return dayIn(this.pace.timeZone, this.now())
  }

  /** Takes note that Meta refused a message; at once slower, if it was for its rate. */
  refused(code: number): Promise<void> | undefined {
    const slowdown = slowDown(this.pace.slowdown, code, this.now())
    if (!slowdown || slowdown === this.pace.slowdown) return undefined
    this.pace = { ...this.pace, slowdown }
    this.apply()
    const { db, lease } = this.parts
    return storeSlowdown(db, { lease, slowdown })
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    await this.reading
  }

  private read(): void {
    const { db, lease, onRead, onError } = this.parts
    this.reading ??= readPace(db, lease.numberId)
      .then((pace) => {
        if (!pace) return
        this.pace = { ...pace, slowdown: laterOf(pace.slowdown, this.pace.slowdown) }
        this.readAt = performance.now()
        this.apply()
        onRead()
      })
      .catch(onError)
      .finally(() => (this.reading = undefined))
  }

  private apply(): void {
    const { fullRate, slowdown } = this.pace
    const ratePerSecond = fullRate * rateFactor(slowdown, this.now())
    this.pace = { ...this.pace, ratePerSecond }
    // A number without any rate is not drained; one that loses it meanwhile hardly sends.
    this.parts.bucket.ratePerSecond = Math.max(ratePerSecond, LEAST_RATE)
  }

  private now(): number {
    return this.pace.now + (performance.now() - this.readAt)
  }
}

const LEAST_RATE = 0.001

/** What was read may be older than what this lane just learned. */
function laterOf(read: LanePace["slowdown"], known: LanePace["slowdown"]): LanePace["slowdown"] {
  return known && (!read || read.at < known.at) ? known : read
}
