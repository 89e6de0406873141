import type { WebhookUpdate } from "./webhook-update"

export type QueuedUpdate = { url: string; update: WebhookUpdate }

/** First in, first out, without moving the whole array for each one taken. */
export class UpdateQueue {
  #items: QueuedUpdate[] = []
  #head = 0

  get length(): number {
    return this.#items.length - this.#head
  }

  push(item: QueuedUpdate): void {
    this.#items.push(item)
  }

  /** Up to `most` updates for one address; `anyOrder` picks them from anywhere in the queue. */
  take(most: number, anyOrder: boolean): QueuedUpdate[] {
    if (anyOrder) this.#shuffle()
    const first = this.#items[this.#head]
    const taken: QueuedUpdate[] = []
    while (taken.length < most) {
      const item = this.#items[this.#head]
      if (!item || item.url !== first?.url) break
      taken.push(item)
      this.#head += 1
    }
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head)
      this.#head = 0
    }
    return taken
  }

  clear(): void {
    this.#items = []
    this.#head = 0
  }

  #shuffle(): void {
    for (let index = this.#items.length - 1; index > this.#head; index -= 1) {
      const other = this.#head + Math.floor(Math.random() * (index - this.#head + 1))
      const a = this.#items[index]
      const b = this.#items[other]
      if (a && b) [this.#items[index], this.#items[other]] = [b, a]
    }
  }
}
