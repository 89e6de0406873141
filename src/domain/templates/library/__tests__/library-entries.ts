import { templateComponentSchema } from "../../../../cloud-api/schemas"
import { checkTemplate } from "../../check-template"
import type { TemplateDefinition } from "../../template-definition"
import type { TemplateVariable } from "../../template-variables"
import type { LibraryTemplate } from "../index"
import { LIBRARY_LANGUAGES, TEMPLATE_LIBRARY, withHeaderHandle, withStorefrontUrl } from "../index"

/** Every ready-made template in every language. */
export const LIBRARY_ENTRIES = TEMPLATE_LIBRARY.flatMap((template) =>
  LIBRARY_LANGUAGES.map((language) => ({
    template,
    language,
    name: template.name,
    definition: template.languages[language],
  }))
)

/** As it is submitted: with a storefront's address and the sample file uploaded. */
export function ready(definition: TemplateDefinition): TemplateDefinition {
  return withHeaderHandle(withStorefrontUrl(definition, "https://acme.shop"), "4::handle")
}

/** What is wrong with a definition, by our rules and by the shapes Meta takes. */
export function definitionProblems(definition: TemplateDefinition): unknown[] {
  const shapes = definition.components.map((part) => templateComponentSchema.safeParse(part).error)
  return [...checkTemplate(definition, { others: othersOf(definition) }), ...shapes.filter(Boolean)]
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

/** The buttons a template's bindings fill, by their place. */
export function boundButtons({ bindings }: LibraryTemplate): string[] {
  return Object.keys(bindings.buttons ?? {}).sort()
}

/** The places of the buttons whose payload may be filled, but need not be. */
export function quickReplies({ components }: TemplateDefinition): string[] {
  return components.flatMap((component) =>
    component.type !== "BUTTONS"
      ? []
      : component.buttons.flatMap(({ type }, at) => (type === "QUICK_REPLY" ? [String(at)] : []))
  )
}

/** The rest of the library, as it stands in the account when all of it is initialised. */
function othersOf({ name, language }: TemplateDefinition): TemplateDefinition[] {
  return LIBRARY_ENTRIES.map(({ definition }) => definition).filter(
    (other) => other.name !== name || other.language !== language
  )
}
