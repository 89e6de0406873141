import { shownParts } from "../rendering/shown-parts"
import type { TemplateDefinition } from "../template-definition"
import type { HeaderPart } from "../template-model"
import type { HeaderMedia, TemplateValues } from "../template-values"

interface TestFiles {
  /** The sample of the header that was uploaded here. */
  kept: { url: string | null; file_name: string } | null
  /** Where the shop's copies of uploads are, by Meta's names of these. */
  urls: ReadonlyMap<string, string>
  /** Whether the values are made up: then so are the addresses of their files. */
  isSampled: boolean
}

/**
 * The values of a test message with files that can be fetched: the samples that were uploaded here,
 * else those Meta shows of an approved template. What an order brings goes before them.
 */
export function withTestFiles(
  definition: TemplateDefinition,
  values: TemplateValues,
  { kept, urls, isSampled }: TestFiles
): TemplateValues {
  const { header, carousel } = shownParts(definition)
  const fill = (given: HeaderMedia | undefined, sample: HeaderMedia | undefined) => {
    const media = isSampled ? (sample ?? given) : (given ?? sample)
    return media ? { headerMedia: media } : {}
  }
  const ofHeader = isLink(kept?.url) ? named(header, kept.url, kept.file_name) : undefined
  const { cards } = values
  return {
    ...values,
    ...fill(values.headerMedia, ofHeader ?? sampleOf(header, urls)),
    ...(cards && {
      cards: cards.map((card, at) => ({
        ...card,
        ...fill(card.headerMedia, sampleOf(carousel[at]?.header ?? null, urls)),
      })),
    }),
  }
}

function sampleOf(
  header: HeaderPart | null,
  urls: ReadonlyMap<string, string>
): HeaderMedia | undefined {
  if (header?.kind !== "media" || !header.handle) return undefined
  const link = isLink(header.handle) ? header.handle : urls.get(header.handle)
  return isLink(link) ? named(header, link, "sample.pdf") : undefined
}

/** Meta takes a file's name for documents alone. */
function named(header: HeaderPart | null, link: string, filename: string): HeaderMedia {
  const isDocument = header?.kind === "media" && header.format === "DOCUMENT"
  return isDocument ? { link, filename } : { link }
}

function isLink(text: string | null | undefined): text is string {
  return typeof text === "string" && /^https?:\/\//.test(text)
}
