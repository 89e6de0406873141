import type { StoredMessage } from "./message"

/** The last messages in order of arrival, bounded: the oldest is forgotten when it is full. */
export class History {
  #slots: StoredMessage[] = []
  #oldest = 0
  #nextSeq = 1
  readonly #byWamid = new Map<string, StoredMessage>()

  constructor(private readonly limit: number) {}

  takeSeq(): number {
    return this.#nextSeq++
  }

  add(message: StoredMessage): void {
    this.#byWamid.set(message.wamid, message)
    if (this.#slots.length < this.limit) {
      this.#slots.push(message)
      return
    }
    const forgotten = this.#slots[this.#oldest]
    if (forgotten) this.#byWamid.delete(forgotten.wamid)
    this.#slots[this.#oldest] = message
    this.#oldest = (this.#oldest + 1) % this.limit
  }

  find(wamid: string): StoredMessage | undefined {
    return this.#byWamid.get(wamid)
  }

  get size(): number {
    return this.#slots.length
  }

  /** Oldest first. */
  *all(): Generator<StoredMessage> {
    for (let index = 0; index < this.#slots.length; index += 1) {
      const message = this.#slots[(this.#oldest + index) % this.#slots.length]
      if (message) yield message
    }
  }

  clear(): void {
    this.#slots = []
    this.#oldest = 0
    this.#byWamid.clear()
  }
}
