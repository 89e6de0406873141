import type { TemplateSendComponent } from "../../cloud-api/schemas"
import { shownParts } from "./rendering/shown-parts"
import { cardsToSend } from "./rendering/render-cards"
import { buildButtonComponent } from "./sending/build-button-component"
import { buildCards } from "./sending/build-cards"
import { buildHeaderComponent } from "./sending/build-header-component"
import { buildTextParameters } from "./sending/build-text-parameters"
import { buttonValue } from "./sending/button-value"
import { expirationOf } from "./sending/expiration-of"
import type { TemplateDefinition } from "./template-definition"
import type { TemplateValues } from "./template-values"

/**
 * The `components` of a template message. Give it values that `validateParameters` found no
 * problem with; a template without variables has none.
 */
export function buildSendComponents(
  definition: TemplateDefinition,
  values: TemplateValues
): TemplateSendComponent[] {
  const { header, body, offer, buttons, carousel } = shownParts(definition)
  const { parameterFormat } = definition

  const components: TemplateSendComponent[] = []
  components.push(...buildHeaderComponent(header, values, parameterFormat))

  const parameters = buildTextParameters(body?.text ?? "", values.body, parameterFormat)
  if (parameters.length > 0) components.push({ type: "body", parameters })

  const expiration_time_ms = offer?.hasExpiration ? expirationOf(values) : undefined
  if (expiration_time_ms !== undefined) {
    const type = "limited_time_offer"
    components.push({ type, parameters: [{ type, limited_time_offer: { expiration_time_ms } }] })
  }

  if (carousel.length > 0) {
    const cards = cardsToSend(carousel, values.cards)
    components.push({ type: "carousel", cards: buildCards(cards, values.cards, parameterFormat) })
  }

  for (const [index, button] of buttons.entries()) {
    const value = buttonValue(index, definition, values)
    const component = buildButtonComponent(button, index, value, values)
    if (component) components.push(component)
  }
  return components
}
