import { loadSource } from "./load-source.mjs"
import { table } from "./table.mjs"

/** What the wizard and the doctor check, from the rules that check it. */
export async function renderSetupTable() {
  const { SETUP_RULES } = await loadSource("src/domain/setup/index.ts")
  return table(
    ["Step", "Check", "What is right"],
    SETUP_RULES.map(({ step, id, about }) => [step.replaceAll("_", " "), `\`${id}\``, about])
  )
}
