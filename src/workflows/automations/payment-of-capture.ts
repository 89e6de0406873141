import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The payment a capture belongs to; null when the capture is gone. */
export async function paymentOfCapture(
  container: MedusaContainer,
  captureId: string
): Promise<string | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "capture", fields: ["payment.id"], filters: { id: captureId } })
  const [capture] = data as unknown as { payment?: { id: string } | null }[]
  return capture?.payment?.id ?? null
}
