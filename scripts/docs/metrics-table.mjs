import { loadSource } from "./load-source.mjs"
import { table } from "./table.mjs"

/** Every metric, from the table its instrument is made by. */
export async function renderMetricsTable() {
  const { METRICS } = await loadSource("src/modules/whatsapp/telemetry/metrics.ts")
  return table(
    ["Metric", "Kind", "Unit", "By", "What it says"],
    Object.values(METRICS).map(({ name, kind, unit, by, description }) => [
      `\`${name}\``,
      kind,
      unit,
      by.map((attribute) => `\`${attribute}\``).join(", "),
      description,
    ])
  )
}
