import type { ParameterFormat, TemplateDefinition } from "../template-definition"
import type { ButtonPart, CardPart, JsonObject, TemplateModel } from "../template-model"
import { buildButton, readButton } from "./button-format"
import { sameJson } from "./canonical-json"
import { COMPONENT_KINDS, kindOf, type ComponentKind } from "./component-kind"
import { inOrderOf, withUnknown } from "./component-order"
import { headerFormat } from "./header-format"
import { asList, asObject, omit } from "./read-json"
import { readCard, type Parts } from "./read-parts"
import { restore } from "./restore"
import { bodyFormat, footerFormat, offerFormat } from "./text-formats"

/** Meta's components of a template: what was not changed comes back as it was read. */
export function buildComponents(model: TemplateModel): TemplateDefinition["components"] {
  // Parts this version does not know are among them, so that the type says less than there is.
  return build(model, model.parameterFormat) as TemplateDefinition["components"]
}

/** A model as it is stored, drawn and checked. */
export function toDefinition(model: TemplateModel): TemplateDefinition {
  const { name, language, category, parameterFormat, messageSendTtlSeconds } = model
  return {
    ...{ name, language, category, parameterFormat, components: buildComponents(model) },
    ...(messageSendTtlSeconds !== undefined && { messageSendTtlSeconds }),
  }
}

function build(parts: Parts, parameterFormat: ParameterFormat): unknown[] {
  const { source = [] } = parts
  const sourceOf = (kind: ComponentKind) =>
    asObject(source.find((component) => kindOf(component) === kind))
  const built = COMPONENT_KINDS.flatMap((kind) => {
    const json = buildPart(kind, parts, sourceOf(kind), parameterFormat)
    return json ? [[kind, json] as const] : []
  })
  return withUnknown(inOrderOf(source, built), parts.unknown)
}

function buildPart(
  kind: ComponentKind,
  parts: Parts,
  source: JsonObject | undefined,
  parameterFormat: ParameterFormat
): JsonObject | null {
  const { header, offer, body, footer, buttons, carousel, asksToCall } = parts
  switch (kind) {
    case "HEADER":
      return header && restore(header, headerFormat(parameterFormat))
    case "LIMITED_TIME_OFFER":
      return offer && restore(offer, offerFormat)
    case "BODY":
      return body && restore(body, bodyFormat(parameterFormat))
    case "FOOTER":
      return footer && restore(footer, footerFormat)
    case "BUTTONS":
      return buildButtons(buttons, source)
    case "CAROUSEL":
      return buildCarousel(carousel, source, parameterFormat)
    case "CALL_PERMISSION_REQUEST":
      return asksToCall ? (source ?? { type: kind }) : null
  }
}

function buildButtons(buttons: ButtonPart[], source: JsonObject | undefined): JsonObject | null {
  const before = asList(source?.buttons).map((button) => readButton(button as JsonObject))
  if (source && sameJson(before, buttons)) return source
  if (buttons.length === 0) return null
  const rest = omit(source, ["type", "buttons"])
  return { ...rest, type: "BUTTONS", buttons: buttons.map(buildButton) }
}

function buildCarousel(
  cards: CardPart[],
  source: JsonObject | undefined,
  parameterFormat: ParameterFormat
): JsonObject | null {
  const before = asList(source?.cards).map((card) => readCard(card, parameterFormat))
  if (source && sameJson(before, cards)) return source
  if (cards.length === 0) return null
  const rest = omit(source, ["type", "cards"])
  return { ...rest, type: "CAROUSEL", cards: cards.map((it) => buildCard(it, parameterFormat)) }
}

function buildCard(card: CardPart, parameterFormat: ParameterFormat): JsonObject {
  const { header, body, buttons, unknown = [], source } = card
  if (source && sameJson(readCard(source, parameterFormat), card)) return source
  const parts: Parts = {
    ...{ header, body, buttons, unknown, offer: null, footer: null, carousel: [] },
    asksToCall: false,
    source: asList(source?.components),
  }
  return { ...omit(source, ["components"]), components: build(parts, parameterFormat) }
}
