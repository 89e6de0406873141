import { partsOf } from "../../domain/templates/model/read-template"
import type { TemplateDefinition } from "../../domain/templates/template-definition"
import type { HeaderPart } from "../../domain/templates/template-model"
import type { TemplateValues } from "../../domain/templates/template-values"

/** Where this page finds uploads, by Meta's names of them; null while one is being read. */
export type UploadUrls = Readonly<Record<string, string | null>>

/** Meta's names of the pictures and films on a template and its cards, which only the shop can show. */
export function shownUploads(definition: TemplateDefinition): string[] {
  const { header, carousel } = partsOf(definition)
  const uploads = [header, ...carousel.map((card) => card.header)].flatMap((it) => uploadOf(it))
  return [...new Set(uploads)]
}

/** A template's values with what the shop has of its files, by the names of their uploads. */
export function withShownUploads(
  definition: TemplateDefinition,
  values: TemplateValues,
  urls: UploadUrls
): TemplateValues {
  const { header, carousel } = partsOf(definition)
  const mediaOf = (part: HeaderPart | null) => {
    const [link] = uploadOf(part).map((upload) => urls[upload])
    if (link === undefined) return {}
    // An address that may lead nowhere is not tried before the copy is here.
    return { headerMedia: link === null ? undefined : { link } }
  }
  return {
    ...values,
    ...mediaOf(header),
    ...(carousel.length > 0 && {
      cards: carousel.map((card, at) => ({ ...values.cards?.[at], ...mediaOf(card.header) })),
    }),
  }
}

function uploadOf(header: HeaderPart | null): string[] {
  if (header?.kind !== "media" || header.format === "DOCUMENT" || !header.handle) return []
  // Of what Meta has approved, it gives addresses that everybody can see.
  return /^https?:/.test(header.handle) ? [] : [header.handle]
}
