import { cardsToSend } from "../rendering/render-cards"
import { shownParts } from "../rendering/shown-parts"
import type { TemplateDefinition } from "../template-definition"
import type { TemplateValues } from "../template-values"
import { listVariables, type TemplateVariable } from "../template-variables"

/** A template's variables for one message: a carousel of products has as many cards as are sent. */
export function variablesToSend(
  definition: TemplateDefinition,
  values: TemplateValues
): readonly TemplateVariable[] {
  const variables = listVariables(definition)
  const { carousel } = shownParts(definition)
  if (carousel.length === 0) return variables
  const count = cardsToSend(carousel, values.cards).length
  if (count === carousel.length) return variables
  const like = (card: number) => variables.filter((it) => it.card === card)
  const fits = variables.filter(({ card }) => card === undefined || card < count)
  const more = Array.from({ length: Math.max(0, count - carousel.length) }, (_, at) => {
    const card = carousel.length + at
    return like(carousel.length - 1).map((variable) => ({ ...variable, card }))
  })
  return [...fits, ...more.flat()]
}
