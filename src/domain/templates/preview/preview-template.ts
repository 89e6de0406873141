import { renderBindings } from "../../automations/render-bindings"
import type { AutomationBindings, BindingContext } from "../../automations/bindings"
import { renderTemplate } from "../render-template"
import type { RenderedTemplate } from "../rendered-template"
import { shownParts } from "../rendering/shown-parts"
import { sampleValues } from "../sample-values"
import type { TemplateDefinition } from "../template-definition"
import type { TemplateValues } from "../template-values"
import { listVariables } from "../template-variables"
import { validateParameters } from "../validate-parameters"
import { fillPlace } from "./fill-place"
import { noteOf, type PreviewNote, type PreviewNotes } from "./preview-note"

export interface TemplatePreview extends PreviewNotes {
  values: TemplateValues
  rendered: RenderedTemplate
}

interface PreviewRequest {
  definition: TemplateDefinition
  /** What fills the variables; the samples of the template without it. */
  bindings: AutomationBindings | null
  context: BindingContext
  /** How amounts and dates are written. */
  locale: string
  currencyCode: string
}

/** Fills a template as a message would be, and says what stands in the way. */
export function previewTemplate(request: PreviewRequest): TemplatePreview {
  const { definition, bindings } = request
  const samples = sampleValues(definition)
  const problems: PreviewNote[] = []
  const values = bindings
    ? {
        ...samples,
        ...wholesOf(request, bindings, problems),
        ...filled(request, samples, problems),
      }
    : samples

  const found = validateParameters(definition, values).map(({ rule, ...problem }): PreviewNote => ({
    ...problem,
    code: rule,
    params: {},
  }))
  const noFile = found.filter(({ component }) => component === "headerMedia")
  return {
    values,
    rendered: renderTemplate(definition, values),
    problems: [...problems, ...found.filter((problem) => !noFile.includes(problem))],
    warnings: noFile.filter(({ card }) => !hasSample(definition, card)),
  }
}

/** The message and its cards, each filled for itself. */
function filled(
  { definition, bindings, context, locale, currencyCode }: PreviewRequest,
  { cards: samples = [], ...sample }: TemplateValues,
  problems: PreviewNote[]
): Pick<TemplateValues, "body" | "cards"> {
  const variables = listVariables(definition)
  const over = { context, locale, currencyCode }
  const { cards = [], ...message } = bindings ?? { body: {} }
  const own = fillPlace({ variables, over, bindings: message, samples: sample }, problems)
  const ofCards = Array.from({ length: Math.max(samples.length, cards.length) }, (_, card) => {
    const place = { bindings: cards[card] ?? {}, samples: samples[card] ?? {}, card }
    return fillPlace({ variables, over, ...place }, problems)
  })
  return { body: {}, ...own, ...(ofCards.length > 0 && { cards: ofCards }) }
}

/** Places, offers and products, which are filled as a whole or not at all. */
function wholesOf(
  { context, locale, currencyCode }: PreviewRequest,
  { headerLocation, offerExpiresAt, products }: AutomationBindings,
  problems: PreviewNote[]
): Partial<TemplateValues> {
  const bindings = {
    body: {},
    ...(headerLocation && { headerLocation }),
    ...(offerExpiresAt && { offerExpiresAt }),
    ...(products && { products }),
  }
  const rendered = renderBindings({ bindings, context, locale, currencyCode })
  if (!rendered.ok) {
    problems.push(...rendered.problems.map((problem) => noteOf(problem)))
    return {}
  }
  const { body: _, ...values } = rendered.values
  return values
}

/** Whether the file Meta's reviewers look at is there, which stands for every message's own. */
function hasSample(definition: TemplateDefinition, card: number | undefined): boolean {
  const { header, carousel } = shownParts(definition)
  const shown = card === undefined ? header : carousel[card]?.header
  return shown?.kind === "media" && shown.handle !== null
}
