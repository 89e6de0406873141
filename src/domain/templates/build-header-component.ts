import type { TemplateSendComponent } from "../../cloud-api/schemas"
import { buildTextParameters } from "./build-text-parameters"
import type { ParsedHeader } from "./parse-template"
import type { ParameterFormat } from "./template-definition"
import type { MediaHeaderFormat } from "./template-model"
import type { HeaderMedia, TemplateValues } from "./template-values"

type HeaderComponent = Extract<TemplateSendComponent, { type: "header" }>
type HeaderParameter = HeaderComponent["parameters"][number]

/** The header of a send, or null when nothing in it varies. */
export function buildHeaderComponent(
  header: ParsedHeader,
  values: TemplateValues,
  parameterFormat: ParameterFormat
): HeaderComponent | null {
  const parameters = headerParameters(header, values, parameterFormat)
  return parameters.length > 0 ? { type: "header", parameters } : null
}

function headerParameters(
  header: ParsedHeader,
  values: TemplateValues,
  parameterFormat: ParameterFormat
): HeaderParameter[] {
  switch (header.kind) {
    case "text":
      return buildTextParameters(header.text, values.header, parameterFormat)
    case "media":
      return values.headerMedia ? [mediaParameter(header.format, values.headerMedia)] : []
    case "location":
      return values.headerLocation ? [{ type: "location", location: values.headerLocation }] : []
    case "product":
      return []
  }
}

function mediaParameter(format: MediaHeaderFormat, media: HeaderMedia): HeaderParameter {
  const { filename } = media
  const file = media.id === undefined ? { link: media.link } : { id: media.id }
  switch (format) {
    case "IMAGE":
      return { type: "image", image: file }
    case "VIDEO":
      return { type: "video", video: file }
    case "GIF":
      return { type: "gif", gif: file }
    case "DOCUMENT":
      return { type: "document", document: filename ? { ...file, filename } : file }
  }
}
