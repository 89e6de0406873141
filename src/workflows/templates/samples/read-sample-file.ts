import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { whatsappModule } from "../../whatsapp-module"

/** The shop's own copy of a header's sample, from its file storage. */
export async function readSampleFile(
  container: MedusaContainer,
  id: string
): Promise<{ bytes: Buffer; mimeType: string }> {
  const sample = (await whatsappModule(container).findTemplateSamples([id])).get(id)
  if (!sample) {
    throw missing("The shop has no copy of this file. Upload it again to see it here.")
  }
  try {
    const bytes = await container.resolve(Modules.FILE).getAsBuffer(sample.fileId)
    return { bytes, mimeType: sample.mimeType }
  } catch {
    throw missing(
      `The shop's file storage does not have "${sample.fileName}" any more. Upload it again.`
    )
  }
}

function missing(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, message)
}
