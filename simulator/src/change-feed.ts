type Listener = (chatKeys: string[]) => void

const gatherMs = 80

/** Tells whoever looks which chats changed, gathered so that a flood costs a few messages. */
export class ChangeFeed {
  readonly #listeners = new Set<Listener>()
  readonly #changed = new Set<string>()
  #timer: NodeJS.Timeout | undefined

  changed(chatKey: string): void {
    if (this.#listeners.size === 0) return
    this.#changed.add(chatKey)
    this.#timer ??= setTimeout(() => this.#tell(), gatherMs)
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#listeners.clear()
  }

  #tell(): void {
    this.#timer = undefined
    const keys = [...this.#changed]
    this.#changed.clear()
    for (const listener of this.#listeners) listener(keys)
  }
}
