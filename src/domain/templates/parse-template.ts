import type { TemplateButton, TemplateCategory, TemplateComponent } from "../../cloud-api/schemas"
import { bodyExamples, buttonExample, headerExamples } from "./template-examples"
import { placeholderNames } from "./placeholders"
import type { TemplateDefinition } from "./template-definition"
import type { MediaHeaderFormat } from "./template-model"

export type ParsedHeader =
  | { kind: "text"; text: string; examples: Record<string, string> }
  | { kind: "media"; format: MediaHeaderFormat }
  | { kind: "location" }
  | { kind: "product" }

export interface ParsedButton {
  /** Its place in the template, by which a send addresses it. */
  index: number
  button: TemplateButton
  text: string
  /** Whether its address ends in a variable. */
  hasVariable: boolean
  /** Whether a send must bring a value of its own for it. */
  needsValue: boolean
  example?: string
}

/** A template sorted into what the phone shows, with what this version cannot send kept apart. */
export interface ParsedTemplate {
  header: ParsedHeader | null
  body: { text: string; examples: Record<string, string> }
  footer: string | null
  buttons: ParsedButton[]
  /** Component types that need more than values: carousels, offers, kinds not known yet. */
  unsupported: string[]
}

/** Sorts a template's components. */
export function parseTemplate({ components, category }: TemplateDefinition): ParsedTemplate {
  const parsed: ParsedTemplate = {
    header: null,
    body: { text: "", examples: {} },
    footer: null,
    buttons: [],
    unsupported: [],
  }
  for (const component of components) {
    switch (component.type) {
      case "HEADER":
        parsed.header = parseHeader(component)
        break
      case "BODY":
        parsed.body = { text: component.text ?? "", examples: bodyExamples(component) }
        break
      case "FOOTER":
        parsed.footer = component.text ?? null
        break
      case "BUTTONS":
        parsed.buttons = component.buttons.map((button, index) =>
          parseButton(button, index, category)
        )
        break
      case "CALL_PERMISSION_REQUEST":
        break
      default:
        parsed.unsupported.push(component.type)
    }
  }
  if (parsed.header?.kind === "product") parsed.unsupported.push("HEADER PRODUCT")
  parsed.unsupported.push(...parsed.buttons.flatMap(unsupportedButton))
  return parsed
}

function parseHeader(header: Extract<TemplateComponent, { type: "HEADER" }>): ParsedHeader {
  switch (header.format) {
    case "TEXT":
      return { kind: "text", text: header.text, examples: headerExamples(header) }
    case "LOCATION":
      return { kind: "location" }
    case "PRODUCT":
      return { kind: "product" }
    default:
      return { kind: "media", format: header.format }
  }
}

function parseButton(
  button: TemplateButton,
  index: number,
  category: TemplateCategory
): ParsedButton {
  const hasVariable = button.type === "URL" && placeholderNames(button.url).length > 0
  return {
    index,
    button,
    text: button.text ?? "",
    hasVariable,
    // A one-time code's button repeats the body's value.
    needsValue: button.type === "COPY_CODE" || (hasVariable && category !== "AUTHENTICATION"),
    example: buttonExample(button),
  }
}

/** Buttons whose parameters are product lists or payments, which values cannot carry. */
function unsupportedButton({ button }: ParsedButton): string[] {
  return ["MPM", "SPM", "ORDER_DETAILS"].includes(button.type) ? [`BUTTON ${button.type}`] : []
}
