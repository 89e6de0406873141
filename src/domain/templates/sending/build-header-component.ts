import type { HeaderParameter } from "../../../cloud-api/schemas"
import type { ParameterFormat } from "../template-definition"
import type { HeaderPart, MediaHeaderFormat } from "../template-model"
import type { HeaderMedia, TemplateValues } from "../template-values"
import { buildTextParameters } from "./build-text-parameters"

type HeaderValues = Pick<
  TemplateValues,
  "header" | "headerMedia" | "headerLocation" | "headerProduct"
>

/** The header of a send, or nothing when nothing in it varies. */
export function buildHeaderComponent(
  header: HeaderPart | null,
  values: HeaderValues,
  parameterFormat: ParameterFormat
): { type: "header"; parameters: HeaderParameter[] }[] {
  const parameters = header ? headerParameters(header, values, parameterFormat) : []
  return parameters.length > 0 ? [{ type: "header", parameters }] : []
}

function headerParameters(
  header: HeaderPart,
  { header: texts, headerMedia, headerLocation, headerProduct }: HeaderValues,
  parameterFormat: ParameterFormat
): HeaderParameter[] {
  switch (header.kind) {
    case "text":
      return buildTextParameters(header.text, texts, parameterFormat)
    case "media":
      return headerMedia ? [mediaParameter(header.format, headerMedia)] : []
    case "location":
      return headerLocation ? [{ type: "location", location: headerLocation }] : []
    case "product": {
      if (!headerProduct) return []
      const { productId: product_retailer_id, catalogId: catalog_id } = headerProduct
      return [{ type: "product", product: { product_retailer_id, catalog_id } }]
    }
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
