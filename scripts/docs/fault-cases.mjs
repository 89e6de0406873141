import { loadSource } from "./load-source.mjs"
import { table } from "./table.mjs"

/** Every fault case and what must hold in it, from the cases themselves. */
export async function renderFaultCases() {
  const { THEMES } = await loadSource("integration-tests/faults/cases/index.ts")
  const rows = Object.entries(THEMES).flatMap(([theme, cases]) =>
    cases.map(({ name, invariant }, index) => [index === 0 ? `\`${theme}\`` : "", name, invariant])
  )
  return table(["File", "What goes wrong", "What holds all the same"], rows)
}
