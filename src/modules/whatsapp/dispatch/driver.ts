/** What a driver calls. `drain` is not called again for a number before it settled, nor `sweep`. */
export interface LaneWork {
  /** Drains one number's lane; answers when to come back, if there is such a time. */
  drain(numberId: string): Promise<Date | null>
  /** Tells a draining under way that something new may be due. */
  nudge(numberId: string): void
  /** Has a draining under way end soon; it answers when to come back. */
  yield(numberId: string): void
  /** Repairs what lost wakes, dead processes and passed deadlines left behind. */
  sweep(): Promise<void>
}

/**
 * How lanes come to be drained. Wakes may be lost, doubled or late: every driver also sweeps, and
 * nothing depends on a wake arriving. `drivers/__tests__/driver-conformance.ts` says what each must do.
 */
export interface LaneDriver {
  start(work: LaneWork): void
  /** Has a number's lane drained now, or at a time. Wakes of the same number are one; the earliest counts. */
  wake: (numberId: string, at?: Date) => void
  /** Starts nothing more and waits for what runs. */
  stop(): Promise<void>
}
