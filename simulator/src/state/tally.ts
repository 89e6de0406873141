/** How many times each `biz_opaque_callback_data` was accepted; exact up to its limit. */
export class Tally {
  readonly #counts = new Map<string, number>()
  #untracked = 0

  constructor(private readonly limit: number) {}

  add(opaque: string): void {
    const count = this.#counts.get(opaque)
    if (count === undefined && this.#counts.size >= this.limit) {
      this.#untracked += 1
      return
    }
    this.#counts.set(opaque, (count ?? 0) + 1)
  }

  /** `minimum: 2` leaves only what was accepted more than once. */
  report(minimum = 1) {
    let total = 0
    const counts: Record<string, number> = {}
    for (const [opaque, count] of this.#counts) {
      total += count
      if (count >= minimum) counts[opaque] = count
    }
    return { total, distinct: this.#counts.size, untracked: this.#untracked, counts }
  }

  clear(): void {
    this.#counts.clear()
    this.#untracked = 0
  }
}

export type TallyReport = ReturnType<Tally["report"]>
