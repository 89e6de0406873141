type Appointment = { at: number; act: () => void }

/** The longest a timer can wait; whoever waits longer is asked again then. */
const longestTimer = 2 ** 31 - 1

/**
 * The time by which Meta counts hours and days (edits, names kept back, pauses), and what it has
 * set for later. Tests put it forward instead of waiting.
 */
export class Clock {
  #ahead = 0
  #appointments: Appointment[] = []
  #timer: NodeJS.Timeout | undefined

  now(): number {
    return Date.now() + this.#ahead
  }

  at(time: number, act: () => void): void {
    this.#appointments.push({ at: time, act })
    this.#appointments.sort((a, b) => a.at - b.at)
    this.#wait()
  }

  /** Puts the clock forward; what falls due happens at once, in its order. */
  advance(ms: number): void {
    const until = this.now() + ms
    for (let next = this.#appointments[0]; next && next.at <= until;) {
      // Whoever acts sees the time they had set.
      this.#ahead = Math.max(this.#ahead, next.at - Date.now())
      this.#appointments.shift()
      next.act()
      next = this.#appointments[0]
    }
    this.#ahead = Math.max(this.#ahead, until - Date.now())
    this.#wait()
  }

  /** Forgets every appointment, and goes back to the present. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#appointments = []
    this.#ahead = 0
  }

  #wait(): void {
    clearTimeout(this.#timer)
    const next = this.#appointments[0]
    if (!next) return
    const wait = Math.min(Math.max(next.at - this.now(), 0), longestTimer)
    this.#timer = setTimeout(() => this.advance(0), wait)
    this.#timer.unref()
  }
}
