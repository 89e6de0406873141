const tickMs = 10

/**
 * Calls back for each item once its time has come, in steps of ten milliseconds. One timer for
 * everything: thousands of messages a second each wait for several statuses.
 */
export class DueQueue<Item> {
  readonly #ticks = new Map<number, Item[]>()
  #lastTick = 0
  #timer: NodeJS.Timeout | undefined
  size = 0

  constructor(private readonly onDue: (item: Item) => void) {}

  add(item: Item, dueAt: number): void {
    if (!this.#timer) {
      this.#lastTick = Math.floor(Date.now() / tickMs)
      this.#timer = setInterval(() => this.#run(), tickMs)
    }
    const tick = Math.max(Math.ceil(dueAt / tickMs), this.#lastTick + 1)
    const items = this.#ticks.get(tick)
    if (items) items.push(item)
    else this.#ticks.set(tick, [item])
    this.size += 1
  }

  clear(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#ticks.clear()
    this.size = 0
  }

  #run(): void {
    const now = Math.floor(Date.now() / tickMs)
    while (this.#lastTick < now) {
      this.#lastTick += 1
      const items = this.#ticks.get(this.#lastTick)
      if (!items) continue
      this.#ticks.delete(this.#lastTick)
      this.size -= items.length
      for (const item of items) this.onDue(item)
    }
    if (this.size === 0) this.clear()
  }
}
