import { parseTemplate } from "./parse-template"
import type { ParsedHeader } from "./parse-template"
import { directionOf } from "./direction-of"
import { fillPlaceholders } from "./placeholders"
import { renderButton } from "./render-button"
import type { RenderedHeader, RenderedTemplate } from "./rendered-template"
import type { TemplateDefinition } from "./template-definition"
import type { TemplateValues } from "./template-values"

/** Draws a template with its values as the recipient sees it. Missing values stay visible. */
export function renderTemplate(
  definition: TemplateDefinition,
  values: TemplateValues
): RenderedTemplate {
  const parsed = parseTemplate(definition)
  const header = parsed.header ? renderHeader(parsed.header, values) : undefined
  const body = fillPlaceholders(parsed.body.text, values.body)
  const buttons = parsed.buttons.map((button) => renderButton(button, definition, values))

  const headerText = header ? headerAsText(header) : ""
  const buttonTexts = buttons.map(({ text }) => `[${text}]`).join(" ")
  const text = [headerText, body, parsed.footer, buttonTexts].filter(Boolean).join("\n\n")

  return {
    direction: directionOf(definition.language),
    ...(header && { header }),
    body,
    ...(parsed.footer && { footer: parsed.footer }),
    buttons,
    text,
  }
}

function renderHeader(header: ParsedHeader, values: TemplateValues): RenderedHeader {
  switch (header.kind) {
    case "text":
      return { kind: "text", text: fillPlaceholders(header.text, values.header) }
    case "media":
      return { kind: MEDIA_KINDS[header.format], ...values.headerMedia }
    case "location":
      return { kind: "location", ...values.headerLocation }
    case "product":
      return { kind: "product" }
  }
}

const MEDIA_KINDS = {
  IMAGE: "image",
  VIDEO: "video",
  GIF: "gif",
  DOCUMENT: "document",
} as const

function headerAsText(header: RenderedHeader): string {
  switch (header.kind) {
    case "text":
      return header.text
    case "location":
      return `[${header.name ?? "location"}]`
    case "product":
      return "[product]"
    default:
      return `[${header.filename ?? header.kind}]`
  }
}
