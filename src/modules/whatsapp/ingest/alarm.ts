/** Ends a wait early. Rung while nobody waits, it ends the next wait at once. */
export interface Alarm {
  ring: () => void
  /** Forgets that it rang. */
  silence: () => void
  /** Resolves when it rings, or after this long. */
  wait: (ms: number) => Promise<void>
}

export function createAlarm(): Alarm {
  let rang = false
  let wake: (() => void) | undefined

  return {
    ring() {
      rang = true
      wake?.()
    },
    silence() {
      rang = false
    },
    wait(ms) {
      if (rang) return Promise.resolve()
      return new Promise((resolve) => {
        const timer = setTimeout(finish, ms)
        wake = finish
        function finish() {
          clearTimeout(timer)
          wake = undefined
          resolve()
        }
      })
    },
  }
}
