import { createBenchEngine, type BenchEngineParts } from "./bench-engine"

interface LaneRun extends Omit<BenchEngineParts, "onSent"> {
  numberId: string
  /** How many messages are queued. */
  count: number
}

/**
 * Drains a filled outbox through the real engine and waits until every outcome is written. Answers
 * with messages a second.
 */
export async function runLane({ numberId, count, ...parts }: LaneRun): Promise<number> {
  let written = 0
  let finish = () => {}
  const finished = new Promise<void>((resolve) => (finish = resolve))
  const engine = createBenchEngine({
    ...parts,
    onSent: (more) => {
      written += more
      if (written >= count) finish()
    },
  })

  const start = performance.now()
  engine.start()
  engine.wake(numberId)
  await finished
  const seconds = (performance.now() - start) / 1000
  await engine.stop()
  return count / seconds
}
