import type { ButtonPart, TemplateModel } from "../template-model"
import { buttonsOf } from "./places"
import type { Finding, TemplateRule } from "./template-rule"

type Kind = ButtonPart["type"]
type Find<K extends Kind> = (
  button: Extract<ButtonPart, { type: K }>,
  model: TemplateModel
) => Finding[]

/** Looks at every button of some kinds, or of all. */
export function ofKinds<K extends Kind>(
  kinds: readonly K[] | null,
  find: Find<K>
): TemplateRule["find"] {
  return ({ model }) =>
    buttonsOf(model).flatMap(({ button, place }) =>
      isOneOf(button, kinds) ? find(button, model).map((finding) => ({ ...finding, ...place })) : []
    )
}

function isOneOf<K extends Kind>(
  button: ButtonPart,
  kinds: readonly K[] | null
): button is Extract<ButtonPart, { type: K }> {
  return kinds === null || kinds.some((kind) => kind === button.type)
}
