/** How long a deleted template's name is kept back: "4 weeks", in fact thirty days. */
export const nameLockMs = 30 * 24 * 60 * 60 * 1000

/** Names of deleted templates that cannot be used again yet, in one language or in all. */
export class NameLocks {
  readonly #until = new Map<string, number>()

  lock(name: string, language: string | null, until: number): void {
    this.#until.set(keyOf(name, language), until)
  }

  isLocked(name: string, language: string, now: number): boolean {
    return [keyOf(name, null), keyOf(name, language)].some(
      (key) => (this.#until.get(key) ?? 0) > now
    )
  }

  clear(): void {
    this.#until.clear()
  }
}

const keyOf = (name: string, language: string | null) => `${name}\n${language ?? "*"}`
