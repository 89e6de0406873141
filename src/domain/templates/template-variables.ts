import type { TemplateDefinition } from "./template-definition"
import { parseTemplate } from "./parse-template"
import type { ParsedButton } from "./parse-template"
import { placeholderNames } from "./placeholders"

/** One value a template needs before it can be sent. */
export interface TemplateVariable {
  component: "header" | "headerMedia" | "headerLocation" | "body" | "button"
  /** The name in the template, "1", "2"… for positional ones; a button's index for buttons. */
  name: string
  /** The sample Meta's reviewers saw. */
  example?: string
  /** What the person filling it in sees for a button, or the format of a media header. */
  label?: string
}

/** Every value the template needs, in reading order. */
export function listVariables(definition: TemplateDefinition): TemplateVariable[] {
  const template = parseTemplate(definition)
  return [
    ...headerVariables(template.header),
    ...bodyVariables(template.body),
    ...template.buttons.flatMap(buttonVariable),
  ]
}

type ParsedTemplate = ReturnType<typeof parseTemplate>

function headerVariables(header: ParsedTemplate["header"]): TemplateVariable[] {
  switch (header?.kind) {
    case "text":
      return placeholderNames(header.text).map((name) => ({
        component: "header",
        name,
        example: header.examples[name],
      }))
    case "media":
      return [{ component: "headerMedia", name: "media", label: header.format }]
    case "location":
      return [{ component: "headerLocation", name: "location" }]
    default:
      return []
  }
}

function bodyVariables(body: ParsedTemplate["body"]): TemplateVariable[] {
  return placeholderNames(body.text).map((name) => ({
    component: "body",
    name,
    example: body.examples[name],
  }))
}

function buttonVariable(button: ParsedButton): TemplateVariable[] {
  if (!button.needsValue) return []
  return [
    {
      component: "button",
      name: String(button.index),
      label: button.text,
      example: button.example,
    },
  ]
}
