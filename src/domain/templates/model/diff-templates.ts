import type { TemplateDefinition } from "../template-definition"
import type { ButtonPart, CardPart } from "../template-model"
import { alignButtons } from "./align-buttons"
import { changeInWords } from "./change-in-words"
import { buttonFacts, cardFacts, factsOf, type TemplateFact } from "./list-facts"
import { readTemplate } from "./read-template"
import type { TemplateChange } from "./template-change"

type Place = Pick<TemplateChange, "card" | "button">

/** What became different from one version of a template to another, part by part. */
export function diffTemplates(
  older: TemplateDefinition,
  newer: TemplateDefinition
): TemplateChange[] {
  const [before, after] = [readTemplate(older), readTemplate(newer)]
  return [
    ...diffFacts(factsOf(before), factsOf(after)),
    ...diffButtons(before.buttons, after.buttons),
    ...diffCards(before.carousel, after.carousel),
  ]
}

function diffFacts(
  before: readonly TemplateFact[],
  after: readonly TemplateFact[],
  place: Place = {}
): TemplateChange[] {
  const left = byPlace(before)
  const right = byPlace(after)
  const keys = [...new Set([...left.keys(), ...right.keys()])]
  return keys.flatMap((key) => {
    const from = left.get(key)
    const to = right.get(key)
    const one = to ?? from
    if (!one || from?.value === to?.value) return []
    return change({ ...one, ...place }, from?.value ?? null, to?.value ?? null)
  })
}

/** By where they stand; parts that have no field of their own are told apart by their order. */
function byPlace(facts: readonly TemplateFact[]): Map<string, TemplateFact> {
  const map = new Map<string, TemplateFact>()
  for (const fact of facts) {
    const name = `${fact.component} ${fact.field}`
    let key = name
    for (let n = 2; map.has(key); n += 1) key = `${name} ${n}`
    map.set(key, fact)
  }
  return map
}

function diffButtons(
  before: readonly ButtonPart[],
  after: readonly ButtonPart[],
  place: Place = {}
): TemplateChange[] {
  const pairs = alignButtons(before, after)
  const changes = pairs.flatMap((pair): TemplateChange[] => {
    const from = before[pair.before ?? -1]
    const to = after[pair.after ?? -1]
    const where = { ...place, button: pair.after ?? pair.before ?? 0 }
    if (from && to) return diffFacts(buttonFacts(from), buttonFacts(to), where)
    const whole = { component: "buttons" as const, field: null, ...where }
    return change(whole, from ? labelOf(from) : null, to ? labelOf(to) : null)
  })
  const kept = pairs.filter((pair) => pair.before !== null && pair.after !== null)
  const moved = kept.some((pair, at) => at > 0 && (kept[at - 1]?.before ?? 0) > (pair.before ?? 0))
  if (!moved) return changes
  const order = { component: "buttons" as const, field: "order", ...place }
  return [...changes, ...change(order, labelsOf(before), labelsOf(after))]
}

function diffCards(before: readonly CardPart[], after: readonly CardPart[]): TemplateChange[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, card) => {
    const from = before[card]
    const to = after[card]
    if (!from || !to) {
      const text = (from ?? to)?.body?.text ?? ""
      const whole = { component: "carousel" as const, field: null, card }
      return change(whole, from ? text : null, to ? text : null)
    }
    return [
      ...diffFacts(cardFacts(from), cardFacts(to), { card }),
      ...diffButtons(from.buttons, to.buttons, { card }),
    ]
  }).flat()
}

const labelOf = (button: ButtonPart) =>
  button.text ?? (button.type === "UNKNOWN" ? button.reportedType : button.type)
const labelsOf = (buttons: readonly ButtonPart[]) => buttons.map(labelOf).join(", ")

function change(
  { component, field, card, button }: Pick<TemplateChange, "component" | "field"> & Place,
  from: string | null,
  to: string | null
): TemplateChange[] {
  const what: Omit<TemplateChange, "words"> = {
    component,
    ...(card !== undefined && { card }),
    ...(button !== undefined && { button }),
    field,
    kind: from === null ? "added" : to === null ? "removed" : "changed",
    ...{ from, to },
  }
  return [{ ...what, words: changeInWords(what) }]
}
