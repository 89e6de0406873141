import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminNumberQuota, AdminQuota } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"

const UNLIMITED: AdminQuota = { limit: null, used: 0, left: null }

/** What each number may still send. */
export async function loadQuotas(
  container: MedusaContainer,
  numberIds: string[]
): Promise<(numberId: string) => AdminNumberQuota> {
  const quotas = await whatsappModule(container).quotaLeft(numberIds)
  return (numberId) => {
    const quota = quotas.get(numberId)
    return {
      minute: quota?.perMinute ?? UNLIMITED,
      day: quota?.perDay ?? UNLIMITED,
      month: quota?.perMonth ?? UNLIMITED,
      portfolio: quota?.portfolio ?? UNLIMITED,
    }
  }
}
