import type { TemplateSendComponent } from "../../../cloud-api/schemas"
import type { ParameterFormat } from "../template-definition"
import type { CardPart } from "../template-model"
import type { CardValues } from "../template-values"
import { buildButtonComponent } from "./build-button-component"
import { buildHeaderComponent } from "./build-header-component"
import { buildTextParameters } from "./build-text-parameters"

type SentCard = Extract<TemplateSendComponent, { type: "carousel" }>["cards"][number]

/** The cards of a send: each is named by its place and filled like a small template. */
export function buildCards(
  cards: readonly CardPart[],
  values: readonly CardValues[] = [],
  parameterFormat: ParameterFormat
): SentCard[] {
  return cards.map(({ header, body, buttons }, card_index) => {
    const given = values[card_index] ?? {}
    const parameters = buildTextParameters(body?.text ?? "", given.body, parameterFormat)
    return {
      card_index,
      components: [
        ...buildHeaderComponent(header, given, parameterFormat),
        ...(parameters.length > 0 ? [{ type: "body" as const, parameters }] : []),
        ...buttons.flatMap(
          (button, at) => buildButtonComponent(button, at, given.buttons?.[String(at)]) ?? []
        ),
      ],
    }
  })
}
