import type {
  AutomationBindings,
  CardBindings,
  RenderBindingsInput,
} from "../../automations/bindings"
import { renderBindings } from "../../automations/render-bindings"
import type { CardValues, TemplateValues } from "../template-values"
import type { TemplateVariable } from "../template-variables"
import { noteOf, type PreviewNote } from "./preview-note"

/** What a message and each of its cards have alike. */
type PlaceValues = CardValues & Pick<TemplateValues, "header">

interface Place {
  variables: readonly TemplateVariable[]
  bindings: CardBindings & Pick<AutomationBindings, "header">
  samples: PlaceValues
  /** Which card it is; the message itself without it. */
  card?: number
  /** What the bindings are rendered over. */
  over: Omit<RenderBindingsInput, "bindings">
}

const GROUPS: Partial<Record<TemplateVariable["component"], "header" | "body" | "buttons">> = {
  header: "header",
  body: "body",
  button: "buttons",
}

/**
 * Fills a message, or one of its cards. A variable that cannot be filled keeps its sample and is
 * noted, so that one missing value does not hide all others.
 */
export function fillPlace(place: Place, problems: PreviewNote[]): PlaceValues {
  const { variables, samples, card, bindings } = place
  const values: PlaceValues = { ...samples }
  const note = (found: PreviewNote) =>
    problems.push(
      card === undefined ? found : { ...found, card, message: `Card ${card + 1}: ${found.message}` }
    )

  for (const part of ["headerMedia", "headerProduct"] as const) {
    const bound = bindings[part]
    if (!bound) continue
    const rendered = renderBindings({ ...place.over, bindings: { body: {}, [part]: bound } })
    if (rendered.ok) Object.assign(values, { [part]: rendered.values[part] })
    else rendered.problems.slice(0, 1).forEach((problem) => note(noteOf(problem)))
  }
  for (const variable of variables.filter((one) => one.card === card)) {
    const group = GROUPS[variable.component]
    const filled = group && fill(variable, bindings[group], place.over, note)
    if (group && filled !== undefined) {
      values[group] = { ...values[group], [variable.name]: filled }
    }
  }
  return values
}

function fill(
  { component, name, label }: TemplateVariable,
  bound: Record<string, string> | undefined,
  over: Place["over"],
  note: (found: PreviewNote) => void
): string | undefined {
  const expression = bound?.[name]
  // Buttons go by their place, which nobody knows them by.
  const shown = label || name
  if (expression === undefined) {
    const message = `Nothing fills "${shown}" yet: its sample is shown. Choose what does.`
    note({ component, variable: name, code: "unbound", params: { name: shown }, message })
    return undefined
  }
  const rendered = renderBindings({ ...over, bindings: { body: { [shown]: expression } } })
  if (rendered.ok) return rendered.values.body[shown] ?? ""
  const [problem] = rendered.problems
  if (problem) note({ ...noteOf(problem, shown), component, variable: name })
  return undefined
}
