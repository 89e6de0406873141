import type { ParameterFormat } from "../template-definition"
import type { CardPart, JsonObject, TemplateModel } from "../template-model"
import { readButton } from "./button-format"
import { kindOf, nameOfUnknown, unwrap, type ComponentKind } from "./component-kind"
import { readHeader } from "./header-format"
import { asList, asObject } from "./read-json"
import { bodyFormat, footerFormat, offerFormat } from "./text-formats"

/** What the components of a template, or of a card, are made of. */
export type Parts = Omit<
  TemplateModel,
  "name" | "language" | "category" | "parameterFormat" | "messageSendTtlSeconds"
>

const CARD_KINDS: readonly ComponentKind[] = ["HEADER", "BODY", "BUTTONS"]

/** Takes components apart. The first of a kind counts; what is left over is kept as unknown. */
export function readParts(
  components: readonly unknown[],
  parameterFormat: ParameterFormat,
  kinds?: readonly ComponentKind[]
): Parts {
  const source = components.map(unwrap)
  const parts: Parts = {
    header: null,
    offer: null,
    body: null,
    footer: null,
    buttons: [],
    carousel: [],
    asksToCall: false,
    unknown: [],
    source,
  }
  const seen = new Set<ComponentKind>()
  source.forEach((component, at) => {
    const kind = kindOf(component)
    if (kind === null || seen.has(kind) || (kinds && !kinds.includes(kind))) {
      parts.unknown.push({ type: nameOfUnknown(component), json: component, at })
      return
    }
    seen.add(kind)
    Object.assign(parts, readPart(kind, component as JsonObject, parameterFormat))
  })
  return parts
}

function readPart(
  kind: ComponentKind,
  json: JsonObject,
  parameterFormat: ParameterFormat
): Partial<Parts> {
  switch (kind) {
    case "HEADER":
      return { header: readHeader(json) }
    case "LIMITED_TIME_OFFER":
      return { offer: offerFormat.read(json) }
    case "BODY":
      return { body: bodyFormat(parameterFormat).read(json) }
    case "FOOTER":
      return { footer: footerFormat.read(json) }
    case "BUTTONS":
      return { buttons: asList(json.buttons).map((button) => readButton(button as JsonObject)) }
    case "CAROUSEL":
      return { carousel: asList(json.cards).map((card) => readCard(card, parameterFormat)) }
    case "CALL_PERMISSION_REQUEST":
      return { asksToCall: true }
  }
}

/** Reads one card of a carousel. */
export function readCard(card: unknown, parameterFormat: ParameterFormat): CardPart {
  const source = asObject(card) ?? {}
  const parts = readParts(asList(source.components), parameterFormat, CARD_KINDS)
  const { header, body, buttons, unknown } = parts
  return { header, body, buttons, unknown, source }
}
