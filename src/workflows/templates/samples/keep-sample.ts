import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { whatsappModule } from "../../whatsapp-module"

interface Sample {
  /** Meta's name of the upload. */
  handle: string
  fileName: string
  mimeType: string
  bytes: Buffer
}

/**
 * Keeps a sample in the shop's file storage, so that previews can show it; null where there is no
 * storage or it fails: Meta has its own copy, which is what counts.
 */
export async function keepSample(
  container: MedusaContainer,
  { handle, fileName, mimeType, bytes }: Sample
): Promise<string | null> {
  try {
    const { id: fileId, url } = await container.resolve(Modules.FILE).createFiles({
      ...{ filename: fileName, mimeType, content: bytes.toString("base64"), access: "public" },
    })
    await whatsappModule(container).saveTemplateSample({ handle, fileId, fileName, mimeType, url })
    return url
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const why = error instanceof Error ? error.message : String(error)
    logger.warn(`WhatsApp: the sample of a template's header was not kept for previews: ${why}`)
    return null
  }
}
