import type { MedusaContainer } from "@medusajs/framework/types"
import {
  sampleFileOf,
  withHeaderHandle,
  withStorefrontUrl,
  type SampleFile,
} from "../../../domain/templates/library"
import { keepSample } from "../samples/keep-sample"
import { whatsappModule, type NewTemplate } from "../../whatsapp-module"
import type { LibraryEntry } from "./choose-entries"

interface Wanted {
  accountId: string
  entries: readonly LibraryEntry[]
  storefrontUrl: string | null
}

type HeaderMedia = NewTemplate["content"]["headerMedia"]

/** Ready-made templates as drafts of an account, with its storefront and with samples for Meta. */
export async function newTemplates(
  container: MedusaContainer,
  { accountId, entries, storefrontUrl }: Wanted
): Promise<NewTemplate[]> {
  const mediaOf = uploads(container, accountId)
  const drafts: NewTemplate[] = []
  for (const { template, language, definition } of entries) {
    const opened = storefrontUrl ? withStorefrontUrl(definition, storefrontUrl) : definition
    const file = sampleFileOf(opened)
    const headerMedia = file ? await mediaOf(file) : null
    const shown = headerMedia ? withHeaderHandle(opened, headerMedia.handle) : opened
    const { category, parameterFormat, components } = shown
    drafts.push({
      ...{ accountId, name: template.name, language, libraryName: template.name },
      ...{ trigger: template.trigger, bindings: template.bindings },
      content: {
        ...{ category, parameterFormat, headerMedia },
        components: components as unknown as NewTemplate["content"]["components"],
        messageSendTtlSeconds: shown.messageSendTtlSeconds ?? null,
      },
    })
  }
  return drafts
}

/** One upload for all templates with the same sample. */
function uploads(container: MedusaContainer, accountId: string) {
  const known = new Map<SampleFile, Promise<HeaderMedia>>()
  return (file: SampleFile): Promise<HeaderMedia> => {
    const begun = known.get(file) ?? upload(container, { accountId, file })
    known.set(file, begun)
    return begun
  }
}

/** Without it a draft lacks its sample, which can be added later: that is no reason to make none. */
async function upload(
  container: MedusaContainer,
  { accountId, file: { fileName, mimeType, base64 } }: { accountId: string; file: SampleFile }
): Promise<HeaderMedia> {
  const bytes = Buffer.from(base64, "base64")
  try {
    const { handle } = await whatsappModule(container).uploadTemplateSample({
      ...{ accountId, mimeType, filename: fileName, bytes },
    })
    await keepSample(container, { handle, fileName, mimeType, bytes })
    return { file_name: fileName, mime_type: mimeType, handle, url: null }
  } catch {
    return null
  }
}
