import { shownParts } from "./rendering/shown-parts"
import type { TemplateDefinition } from "./template-definition"
import type { HeaderPart } from "./template-model"
import type { HeaderMedia, TemplateValues } from "./template-values"
import { listVariables, type TemplateVariable } from "./template-variables"

/** Values to show a template with: the samples Meta's reviewers saw. Without one, the name stays. */
export function sampleValues(definition: TemplateDefinition): TemplateValues {
  const variables = listVariables(definition)
  const { header, carousel } = shownParts(definition)
  const headerMedia = sampleMedia(header)
  return {
    header: samplesOf(variables, "header"),
    ...(headerMedia && { headerMedia }),
    body: samplesOf(variables, "body"),
    buttons: samplesOf(variables, "button"),
    ...(carousel.length > 0 && {
      cards: carousel.map((card, at) => {
        const media = sampleMedia(card.header)
        return {
          ...(media && { headerMedia: media }),
          body: samplesOf(variables, "body", at),
          buttons: samplesOf(variables, "button", at),
        }
      }),
    }),
  }
}

function samplesOf(
  variables: readonly TemplateVariable[],
  component: TemplateVariable["component"],
  card?: number
): Record<string, string> {
  return Object.fromEntries(
    variables.flatMap((variable) =>
      variable.component === component && variable.card === card && variable.example !== undefined
        ? [[variable.name, variable.example]]
        : []
    )
  )
}

/** Of a template that was read from Meta, the sample is an address where it can be seen. */
function sampleMedia(header: HeaderPart | null): HeaderMedia | null {
  const link = header?.kind === "media" ? header.handle : null
  return link && /^https?:/.test(link) ? { link } : null
}
