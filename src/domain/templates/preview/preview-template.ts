import { renderBindings } from "../../automations/render-bindings"
import type { AutomationBindings, BindingContext } from "../../automations/bindings"
import { renderTemplate } from "../render-template"
import type { RenderedTemplate } from "../rendered-template"
import { sampleValues } from "../sample-values"
import type { TemplateDefinition } from "../template-definition"
import type { TemplateValues } from "../template-values"
import { listVariables, type TemplateVariable } from "../template-variables"
import { validateParameters } from "../validate-parameters"

/** Something about a value that keeps a message from leaving, or that should be looked at. */
export interface PreviewNote {
  component: string
  variable: string | null
  message: string
}

export interface TemplatePreview {
  values: TemplateValues
  rendered: RenderedTemplate
  /** What would keep a message with this data from leaving. */
  problems: PreviewNote[]
  /** What is shown by a sample, for want of data. */
  warnings: PreviewNote[]
}

interface PreviewRequest {
  definition: TemplateDefinition
  /** What fills the variables; the samples of the template without it. */
  bindings: AutomationBindings | null
  context: BindingContext
  /** How amounts and dates are written. */
  locale: string
  currencyCode: string
  /** A file to show on top, where bindings bring none. */
  headerMedia?: TemplateValues["headerMedia"]
}

/**
 * Fills a template as a message would be, and says what stands in the way. Variables that cannot be
 * filled show their sample, so that one missing value does not hide all others.
 */
export function previewTemplate(request: PreviewRequest): TemplatePreview {
  const { definition, bindings } = request
  const variables = listVariables(definition)
  const samples = sampleValues(definition)
  const notes = { problems: [] as PreviewNote[], warnings: [] as PreviewNote[] }
  const values: TemplateValues = {
    ...samples,
    ...mediaOf(request, notes),
    ...partsOf(request, { samples, notes }),
  }

  for (const variable of bindings ? variables.filter(({ card }) => card === undefined) : []) {
    const filled = fill(variable, request, notes)
    const group = GROUPS[variable.component]
    if (filled !== null && group) values[group] = { ...values[group], [variable.name]: filled }
  }
  const found = validateParameters(definition, values)
  const noFile = found.filter(({ component }) => component === "headerMedia")
  return {
    values,
    rendered: renderTemplate(definition, values),
    problems: [...notes.problems, ...found.filter((problem) => !noFile.includes(problem))],
    warnings: [...notes.warnings, ...noFile],
  }
}

/** What bindings can fill; files, places and products come otherwise. */
const GROUPS: Partial<Record<TemplateVariable["component"], "header" | "body" | "buttons">> = {
  header: "header",
  body: "body",
  button: "buttons",
}

type Notes = Pick<TemplatePreview, "problems" | "warnings">

function fill(variable: TemplateVariable, request: PreviewRequest, notes: Notes): string | null {
  const { component, name } = variable
  const group = GROUPS[component]
  if (!group) return null
  const expression = request.bindings?.[group]?.[name]
  if (expression === undefined) {
    const message = `Nothing fills "${name}" yet: its sample is shown. Choose what does.`
    notes.problems.push({ component, variable: name, message })
    return null
  }
  const { context, locale, currencyCode } = request
  const bindings = { body: { [name]: expression } }
  const rendered = renderBindings({ bindings, context, locale, currencyCode })
  if (rendered.ok) return rendered.values.body[name] ?? ""
  const [problem] = rendered.problems
  notes.problems.push({ component, variable: name, message: problem?.message ?? "" })
  return null
}

/** Places, products, offers and cards, which are filled as a whole or shown with samples. */
function partsOf(
  { bindings, context, locale, currencyCode }: PreviewRequest,
  { samples, notes }: { samples: TemplateValues; notes: Notes }
): Partial<TemplateValues> {
  const {
    header: _,
    headerMedia: __,
    body: ___,
    buttons: ____,
    ...parts
  } = bindings ?? { body: {} }
  if (Object.keys(parts).length === 0) return {}
  const rendered = renderBindings({
    ...{ context, locale, currencyCode },
    bindings: { ...parts, body: {} },
  })
  if (!rendered.ok) {
    notes.problems.push(...rendered.problems)
    return {}
  }
  const { body: _____, cards, ...values } = rendered.values
  if (!cards) return values
  return { ...values, cards: cards.map((card, at) => ({ ...samples.cards?.[at], ...card })) }
}

/** A file that an event brings is a sample's place holder in the preview of samples. */
function mediaOf(request: PreviewRequest, notes: Notes): Pick<TemplateValues, "headerMedia"> {
  const { bindings, context, locale, currencyCode, headerMedia } = request
  const bound = bindings?.headerMedia
  if (!bound) return headerMedia ? { headerMedia } : {}
  const rendered = renderBindings({
    ...{ context, locale, currencyCode },
    bindings: { body: {}, headerMedia: bound },
  })
  if (rendered.ok) return { headerMedia: rendered.values.headerMedia }
  const [problem] = rendered.problems
  const message = problem?.message ?? ""
  notes.problems.push({ component: "headerMedia", variable: problem?.variable ?? null, message })
  return headerMedia ? { headerMedia } : {}
}
