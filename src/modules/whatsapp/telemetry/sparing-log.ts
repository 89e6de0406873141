/** A log that is not flooded. */
interface SparingLog {
  /** Writes the line, unless one of the same kind was written just now; then it is only counted. */
  note(kind: string, line: () => string): void
}

interface SparingSettings {
  write: (line: string) => void
  windowMs?: number
}

const WINDOW_MS = 10_000

/**
 * One line of a kind in ten seconds, and at their end how many more there were: when Meta refuses a
 * thousand messages a second, the log still says so in two lines.
 */
export function createSparingLog({ write, windowMs = WINDOW_MS }: SparingSettings): SparingLog {
  const counted = new Map<string, number>()

  return {
    note(kind, line) {
      const more = counted.get(kind)
      if (more !== undefined) {
        counted.set(kind, more + 1)
        return
      }
      counted.set(kind, 0)
      write(line())
      setTimeout(() => {
        const since = counted.get(kind) ?? 0
        counted.delete(kind)
        if (since > 0) write(`WhatsApp: ${since} more since: ${kind}.`)
      }, windowMs).unref()
    },
  }
}
