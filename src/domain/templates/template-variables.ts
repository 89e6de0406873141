import { placeholderNames } from "./placeholders"
import { carriesCode, shownParts } from "./rendering/shown-parts"
import type { TemplateDefinition } from "./template-definition"
import type { ButtonPart, HeaderPart, TextPart } from "./template-model"

/** One value a template needs before it can be sent. */
export interface TemplateVariable {
  component:
    | "header"
    | "headerMedia"
    | "headerLocation"
    | "headerProduct"
    | "offer"
    | "body"
    | "button"
    | "products"
    | "orderDetails"
  /** The name in the template, "1", "2"… for positional ones; a button's index for buttons. */
  name: string
  /** The sample Meta's reviewers saw. */
  example?: string
  /** What the person filling it in sees for a button, or the format of a media header. */
  label?: string
  /** The card of a carousel it is in, from 0. */
  card?: number
  /** Meta takes the message without it. */
  optional?: true
}

const known = new WeakMap<TemplateDefinition["components"], readonly TemplateVariable[]>()

/** Every value the template needs, in reading order. */
export function listVariables(definition: TemplateDefinition): readonly TemplateVariable[] {
  // Asked for with every message; what Meta writes into one-time codes depends on more than these.
  const { components, category } = definition
  const variables = known.get(components)
  if (variables && category !== "AUTHENTICATION") return variables
  const found = findVariables(definition)
  if (category !== "AUTHENTICATION") known.set(components, found)
  return found
}

function findVariables(definition: TemplateDefinition): TemplateVariable[] {
  const { header, offer, body, buttons, carousel } = shownParts(definition)
  return [
    ...headerVariables(header),
    ...(offer?.hasExpiration ? [{ component: "offer" as const, name: "expiresAt" }] : []),
    ...textVariables("body", body),
    ...buttonVariables(buttons),
    ...carousel.flatMap((part, card) =>
      [
        ...headerVariables(part.header),
        ...textVariables("body", part.body),
        ...buttonVariables(part.buttons),
      ].map((variable) => ({ ...variable, card }))
    ),
  ]
}

/** What this version cannot send, by Meta's names for it. */
export function unsupportedParts(definition: TemplateDefinition): string[] {
  const { unknown, buttons, carousel } = shownParts(definition)
  const all = [...buttons, ...carousel.flatMap((card) => card.buttons)]
  return [
    ...[...unknown, ...carousel.flatMap((card) => card.unknown ?? [])].map(({ type }) => type),
    ...all.flatMap((it) => (it.type === "UNKNOWN" ? `BUTTON ${it.reportedType}`.trim() : [])),
  ]
}

function headerVariables(header: HeaderPart | null): TemplateVariable[] {
  switch (header?.kind) {
    case "text":
      return textVariables("header", header)
    case "media":
      return [{ component: "headerMedia", name: "media", label: header.format }]
    case "location":
      return [{ component: "headerLocation", name: "location" }]
    case "product":
      return [{ component: "headerProduct", name: "product" }]
    default:
      return []
  }
}

function textVariables(component: "header" | "body", part: TextPart | null): TemplateVariable[] {
  return placeholderNames(part?.text ?? "").map((name) => ({
    component,
    name,
    example: part && Object.hasOwn(part.samples, name) ? part.samples[name] : undefined,
  }))
}

function buttonVariables(buttons: readonly ButtonPart[]): TemplateVariable[] {
  return buttons.flatMap((button, index): TemplateVariable[] => {
    const common = { name: String(index), label: button.text ?? "" }
    switch (button.type) {
      case "COPY_CODE":
        return [{ component: "button", ...common, example: button.sample }]
      case "URL":
        // A one-time code's button repeats the body's value.
        if (placeholderNames(button.url).length === 0 || carriesCode(button)) return []
        return [{ component: "button", ...common, example: button.sample }]
      case "CATALOG":
        return [{ component: "products", ...common, optional: true }]
      case "MPM":
        return [{ component: "products", ...common }]
      case "ORDER_DETAILS":
        return [{ component: "orderDetails", ...common }]
      default:
        return []
    }
  })
}
