import type { MedusaContainer } from "@medusajs/framework/types"
import { sampleIdOf } from "../../../domain/templates/model"
import { headerUploads, isReusable } from "../../../domain/templates/review"
import { whatsappModule } from "../../whatsapp-module"

/** Where the shop's copies of a template's uploads are, by Meta's names of them. */
export async function findSampleUrls(
  container: MedusaContainer,
  components: readonly unknown[]
): Promise<Map<string, string>> {
  const uploads = headerUploads(components).filter(isReusable)
  if (uploads.length === 0) return new Map()
  const samples = await whatsappModule(container).findTemplateSamples(uploads.map(sampleIdOf))
  return new Map(
    uploads.flatMap((upload) => {
      const sample = samples.get(sampleIdOf(upload))
      return sample ? [[upload, sample.url]] : []
    })
  )
}
