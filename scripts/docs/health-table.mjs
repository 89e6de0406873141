import { loadSource } from "./load-source.mjs"
import { table } from "./table.mjs"

/** What the health route may find, from the rules that find it. */
export async function renderHealthTable() {
  const { LANE_RULES, WEBHOOK_RULES } = await loadSource("src/domain/health/index.ts")
  const rules = [...LANE_RULES.flat(), ...WEBHOOK_RULES.flat()]
  return table(
    ["Code", "Level", "When", "What to do"],
    rules.map(({ code, level, when, remedy }) => [`\`${code}\``, level, when, remedy])
  )
}
