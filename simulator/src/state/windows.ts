import { chatKey } from "./chats"

const day = 24 * 60 * 60 * 1000

type Window = { lastInboundAt: number; freeEntryUntil: number }

/** Customer service windows (24 h) and the free ones an advertisement opens (72 h). */
export class Windows {
  readonly #windows = new Map<string, Window>()

  open(args: { numberId: string; waId: string; at: number; fromAdvertisement: boolean }): void {
    const key = chatKey(args.numberId, args.waId)
    const known = this.#windows.get(key)
    this.#windows.set(key, {
      lastInboundAt: Math.max(args.at, known?.lastInboundAt ?? 0),
      freeEntryUntil: args.fromAdvertisement ? args.at + 3 * day : (known?.freeEntryUntil ?? 0),
    })
  }

  isOpen(numberId: string, waId: string, now: number): boolean {
    const window = this.#windows.get(chatKey(numberId, waId))
    return window !== undefined && now - window.lastInboundAt < day
  }

  isFreeEntry(numberId: string, waId: string, now: number): boolean {
    const window = this.#windows.get(chatKey(numberId, waId))
    return window !== undefined && now < window.freeEntryUntil
  }

  expiresAt(numberId: string, waId: string): number | undefined {
    const window = this.#windows.get(chatKey(numberId, waId))
    return window && window.lastInboundAt + day
  }

  clear(): void {
    this.#windows.clear()
  }
}
