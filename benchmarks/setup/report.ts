/** One figure; `scripts/bench.mjs` collects them from standard output. */
export interface BenchmarkResult {
  benchmark: string
  value: number
  unit: string
  /** Against the baseline of the same run. */
  ratio?: number
  /** What the ratio must at least be. */
  target?: number
  /** What the value itself must at least be… */
  least?: number
  /** …or may at most be. */
  most?: number
  /** What a reader of the table must know, such as what bounds the figure on this machine. */
  note?: string
}

/** Prints a line for people and a line for the collector. */
export function report(result: BenchmarkResult): void {
  const { benchmark, value, unit, ratio, target, least, most } = result
  const share = ratio === undefined ? "" : `, ${ratio.toFixed(2)} of its baseline`
  const goal = target === undefined ? "" : ` (at least ${target.toFixed(2)})`
  const bounds = [
    least === undefined ? "" : ` (at least ${least})`,
    most === undefined ? "" : ` (at most ${most})`,
  ].join("")
  console.log(`${benchmark}: ${shortened(value)} ${unit}${bounds}${share}${goal}`)
  console.log(JSON.stringify(result))
}

/** Whole numbers, unless what matters comes after the point. */
function shortened(value: number): string {
  return value < 10 ? value.toFixed(2) : String(Math.round(value))
}

/** Says why something was not measured; that fails nothing, and nobody overlooks it. */
export function reportSkipped(benchmark: string, why: string): void {
  console.warn(`WARNING: ${benchmark} was NOT measured: ${why}.`)
  console.log(JSON.stringify({ benchmark, skipped: why }))
}
