import type { AutomationBindings } from "../../../domain/automations"
import type { PreviewNote } from "../../../domain/templates/preview"

/** Says which values are samples although an order was chosen, for the parts bindings speak of. */
export function sampleNotes(
  sampled: readonly string[],
  bindings: AutomationBindings | null
): PreviewNote[] {
  const used = JSON.stringify(bindings ?? {})
  return sampled
    .filter((part) => new RegExp(`\\b${part}\\b`).test(used))
    .map((part) => ({
      component: "template",
      variable: null,
      code: "sampled" as const,
      params: { part },
      message: `The order does not tell about "${part}": samples are shown for it.`,
    }))
}
