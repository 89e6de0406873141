import { renderTemplate, type TemplateDefinition } from "../../../src/domain/templates"
import { asObjects, type JsonObject } from "../json"
import type { StoredTemplate } from "../state/stored-template"
import { mediaUrl } from "./media-url"
import type { HeaderView, MessageView } from "./message-view"
import { readTemplateValues } from "./read-template-values"

/** Draws a template message with the product's own renderer: there is only one. */
export function describeTemplate(template: StoredTemplate, sent: JsonObject): MessageView {
  const { carousel, ...bubble } = renderTemplate(
    definitionOf(template),
    readTemplateValues(asObjects(sent.components))
  )
  return {
    ...withHeader(bubble),
    ...(carousel && { carousel: carousel.map(withHeader) }),
  }
}

export const definitionOf = (template: StoredTemplate): TemplateDefinition => ({
  name: template.name,
  language: template.language,
  category: template.category as TemplateDefinition["category"],
  parameterFormat: template.parameter_format,
  // What was stored is Meta's own shape, which is what the renderer reads.
  components: template.components as unknown as TemplateDefinition["components"],
})

type RenderedHeader = NonNullable<ReturnType<typeof renderTemplate>["header"]>

const withHeader = <Part extends { header?: RenderedHeader }>({ header, ...rest }: Part) => ({
  ...rest,
  ...(header && { header: showHeader(header) }),
})

function showHeader(header: RenderedHeader): HeaderView {
  if (header.kind === "text" || header.kind === "location" || header.kind === "product") {
    return header
  }
  return {
    kind: header.kind,
    ...(header.filename !== undefined && { filename: header.filename }),
    url: mediaUrl(header),
  }
}
