import type { LaneWork } from "../../driver"

/** A moment a test decides. */
interface Gate {
  passed: Promise<void>
  open: () => void
}

function aGate(): Gate {
  let open = () => {}
  const passed = new Promise<void>((resolve) => (open = resolve))
  return { passed, open }
}

/** Work that writes down what a driver asked of it. */
export class RecordedWork implements LaneWork {
  /** Numbers in the order their drains began, and when. */
  readonly drains: { numberId: string; at: number }[] = []
  readonly nudged: string[] = []
  sweeps = 0
  /** The most drains of one number, and the most sweeps, that ran at once. */
  mostAtOnce = 0
  finished = 0
  /** What a drain answers, or throws. */
  answer: (numberId: string) => Date | null = () => null
  onSweep: () => void = () => {}
  private readonly running = new Map<string, number>()
  private readonly yielded = new Map<string, Gate>()
  private gate: Gate | undefined

  /** From now on, drains and sweeps last until `release`. */
  hold(): void {
    this.gate = aGate()
  }

  release(): void {
    this.gate?.open()
    this.gate = undefined
  }

  async drain(numberId: string): Promise<Date | null> {
    this.drains.push({ numberId, at: Date.now() })
    const yielded = aGate()
    this.yielded.set(numberId, yielded)
    const over = this.during(numberId).then(() => this.answer(numberId))
    try {
      return await Promise.race([over, yielded.passed.then(() => new Date())])
    } finally {
      this.yielded.delete(numberId)
    }
  }

  nudge(numberId: string): void {
    this.nudged.push(numberId)
  }

  /** The draining ends, and wants to go on at once. */
  yield(numberId: string): void {
    this.yielded.get(numberId)?.open()
  }

  /** Numbers whose drains are under way. */
  get underWay(): string[] {
    return [...this.yielded.keys()]
  }

  async sweep(): Promise<void> {
    this.sweeps += 1
    await this.during("sweep")
    this.onSweep()
  }

  drainsOf(numberId: string): number {
    return this.drains.filter((drain) => drain.numberId === numberId).length
  }

  private async during(what: string): Promise<void> {
    const atOnce = (this.running.get(what) ?? 0) + 1
    this.running.set(what, atOnce)
    this.mostAtOnce = Math.max(this.mostAtOnce, atOnce)
    await this.gate?.passed
    this.running.set(what, (this.running.get(what) ?? 1) - 1)
    this.finished += 1
  }
}
