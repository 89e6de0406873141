import type { Verdict } from "./verdict"

const FIGURES = ["admitted", "sent", "lost", "doubled", "givenUp", "againstConsent"] as const

/** Prints what came of each case, and of all together. */
export function summarise(
  theme: string,
  cases: readonly { name: string; verdict: Verdict | null }[]
): void {
  const rows = cases.map(({ name, verdict }) => [
    name,
    ...FIGURES.map((figure) => (verdict ? String(verdict[figure]) : "?")),
  ])
  const totals = FIGURES.map((figure) =>
    String(cases.reduce((sum, { verdict }) => sum + (verdict?.[figure] ?? 0), 0))
  )
  const table = [["", ...FIGURES], ...rows, [`${cases.length} cases run`, ...totals]]
  const wide = Math.max(...table.map(([name = ""]) => name.length))
  const lines = table.map(([name = "", ...figures]) =>
    [name.padEnd(wide), ...figures.map((figure, at) => figure.padStart(FIGURES[at]!.length + 1))]
      .join(" ")
      .trimEnd()
  )
  // Not the console: the test runner is silent.
  process.stderr.write(`\n  Faults: ${theme}\n${lines.map((line) => `  ${line}`).join("\n")}\n\n`)
}
