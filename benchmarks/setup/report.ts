/** One figure; `scripts/bench.mjs` collects them from standard output. */
export interface BenchmarkResult {
  benchmark: string
  value: number
  unit: string
  /** Against the baseline of the same run. */
  ratio?: number
  /** What the ratio must at least be. */
  target?: number
}

/** Prints a line for people and a line for the collector. */
export function report(result: BenchmarkResult): void {
  const { benchmark, value, unit, ratio, target } = result
  const share = ratio === undefined ? "" : `, ${ratio.toFixed(2)} of its baseline`
  const goal = target === undefined ? "" : ` (at least ${target.toFixed(2)})`
  console.log(`${benchmark}: ${Math.round(value)} ${unit}${share}${goal}`)
  console.log(JSON.stringify(result))
}
