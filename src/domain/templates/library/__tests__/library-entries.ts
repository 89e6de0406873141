import { templateComponentSchema } from "../../../../cloud-api/schemas"
import type { TemplateDefinition } from "../../template-definition"
import type { TemplateVariable } from "../../template-variables"
import { validateDefinition } from "../../validate-definition"
import { LIBRARY_LANGUAGES, TEMPLATE_LIBRARY } from "../index"

/** Every ready-made template in every language. */
export const LIBRARY_ENTRIES = TEMPLATE_LIBRARY.flatMap((template) =>
  LIBRARY_LANGUAGES.map((language) => ({
    template,
    language,
    name: template.name,
    definition: template.languages[language],
  }))
)

/** As it is submitted: with the sample file uploaded. */
export function ready(definition: TemplateDefinition): TemplateDefinition {
  return definition
}

/** What is wrong with a definition, by our rules and by the shapes Meta takes. */
export function definitionProblems(definition: TemplateDefinition): unknown[] {
  const shapes = definition.components.map((part) => templateComponentSchema.safeParse(part).error)
  return [...validateDefinition(definition), ...shapes.filter(Boolean)]
}

/** The names of variables, sorted, by the part they stand in. */
export function namesByPart(variables: readonly TemplateVariable[]) {
  const of = (component: TemplateVariable["component"]) =>
    variables.filter((variable) => variable.component === component).map(({ name }) => name)
  return {
    body: of("body").sort(),
    buttons: of("button").sort(),
    media: of("headerMedia"),
  }
}
