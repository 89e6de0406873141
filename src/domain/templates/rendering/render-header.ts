import { fillPlaceholders } from "../placeholders"
import type { RenderedHeader } from "../rendered-template"
import type { HeaderPart } from "../template-model"
import type { TemplateValues } from "../template-values"

type HeaderValues = Pick<
  TemplateValues,
  "header" | "headerMedia" | "headerLocation" | "headerProduct"
>

const MEDIA_KINDS = {
  IMAGE: "image",
  VIDEO: "video",
  GIF: "gif",
  DOCUMENT: "document",
} as const

/** Draws a header, of a template or of a card. */
export function renderHeader(header: HeaderPart, values: HeaderValues): RenderedHeader {
  switch (header.kind) {
    case "text":
      return { kind: "text", text: fillPlaceholders(header.text, values.header) }
    case "media":
      return { kind: MEDIA_KINDS[header.format], ...values.headerMedia }
    case "location":
      return { kind: "location", ...values.headerLocation }
    case "product": {
      const productId = values.headerProduct?.productId
      return { kind: "product", ...(productId !== undefined && { productId }) }
    }
  }
}

/** A header as plain text. */
export function headerAsText(header: RenderedHeader): string {
  switch (header.kind) {
    case "text":
      return header.text
    case "location":
      return `[${header.name ?? "location"}]`
    case "product":
      return `[${header.productId ?? "product"}]`
    default:
      return `[${header.filename ?? header.kind}]`
  }
}
