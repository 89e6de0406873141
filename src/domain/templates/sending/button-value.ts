import type { TemplateDefinition } from "../template-definition"
import type { TemplateValues } from "../template-values"

/**
 * What fills a button. A one-time code stands in the body and again in its button, so the button
 * takes the body's when it has none of its own.
 */
export function buttonValue(
  index: number,
  definition: Pick<TemplateDefinition, "category">,
  values: TemplateValues
): string | undefined {
  const own = values.buttons?.[String(index)]
  if (own || definition.category !== "AUTHENTICATION") return own
  return Object.values(values.body)[0]
}
