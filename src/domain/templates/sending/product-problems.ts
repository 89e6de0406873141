import { lengthOf, LIMITS } from "../limits"
import type { ParameterProblem } from "../parameter-problem"
import { shownParts } from "../rendering/shown-parts"
import type { TemplateDefinition } from "../template-definition"
import type { TemplateValues } from "../template-values"

/** What Meta refuses about product lists and cards, which it counts. */
export function findCountProblems(
  definition: TemplateDefinition,
  values: TemplateValues
): ParameterProblem[] {
  return [
    ...cardProblems(definition, values),
    ...Object.entries(values.products ?? {}).flatMap(([variable, { sections = [] }]) => {
      const products = sections.flatMap(({ productIds }) => productIds).length
      const longest = Math.max(0, ...sections.map(({ title = "" }) => lengthOf(title)))
      const say = (rule: ParameterProblem["rule"], message: string) => ({
        component: "products" as const,
        variable,
        rule,
        message,
      })
      return [
        ...when(
          sections.length > LIMITS.productSections || products > LIMITS.products,
          say(
            "too_many",
            `A product list holds at most ${LIMITS.products} products in ${LIMITS.productSections} sections; this one has ${products} in ${sections.length}.`
          )
        ),
        ...when(
          sections.length > 1 && sections.some(({ title }) => !title?.trim()),
          say("missing", "Each section of a product list needs a title when there are several.")
        ),
        ...when(
          longest > LIMITS.sectionTitle,
          say("too_long", `The title of a section has at most ${LIMITS.sectionTitle} characters.`)
        ),
      ]
    }),
  ]
}

function cardProblems(definition: TemplateDefinition, values: TemplateValues): ParameterProblem[] {
  const { carousel } = shownParts(definition)
  const given = values.cards?.length ?? 0
  const isOfProducts = carousel[0]?.header?.kind === "product"
  const most = isOfProducts ? LIMITS.maxCards : carousel.length
  const message =
    carousel.length === 0
      ? "The template has no cards."
      : `The message has ${given} cards; the template takes ${most}.`
  return when(given > most, { component: "carousel", variable: null, rule: "unexpected", message })
}

const when = (isBroken: boolean, problem: ParameterProblem) => (isBroken ? [problem] : [])
