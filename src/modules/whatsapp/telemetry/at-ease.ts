/** Of a monitor's time, what may go into reading: however often it asks. */
const SHARE = 0.05

/**
 * Reads figures no oftener than they are cheap: readers that come together share one reading, and
 * the answer is kept for twenty times as long as it took. A small shop's figures are fresh, a
 * million queued messages are counted every few seconds at the most.
 */
export function atEase<T>(read: () => Promise<T>): () => Promise<T> {
  let known: { figures: Promise<T>; until: number } | undefined

  return () => {
    if (known && performance.now() < known.until) return known.figures
    const startedAt = performance.now()
    const reading = { figures: read(), until: Infinity }
    known = reading
    reading.figures.then(
      () => (reading.until = startedAt + (performance.now() - startedAt) / SHARE),
      () => (reading.until = 0)
    )
    return reading.figures
  }
}
