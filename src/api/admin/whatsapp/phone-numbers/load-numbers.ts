import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminPhoneNumber } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { loadLinked } from "./load-linked"
import { loadQuotas } from "./load-quotas"
import { presentNumber } from "./present-number"
import { refused } from "../../../../modules/whatsapp"

interface Wanted {
  ids?: string[]
  accountIds?: string[]
  q?: string
  limit: number
  offset: number
}

/** A page of numbers with their quotas, sales channels and regions. */
export async function loadNumbers(
  container: MedusaContainer,
  wanted: Wanted
): Promise<{ numbers: AdminPhoneNumber[]; count: number }> {
  const { numbers, count } = await whatsappModule(container).listNumbersForAdmin(wanted)
  const ids = numbers.map(({ id }) => id)
  const [quotaOf, salesChannelsOf, regionsOf] = await Promise.all([
    loadQuotas(container, ids),
    loadLinked(container, { kind: "sales_channel", numberIds: ids }),
    loadLinked(container, { kind: "region", numberIds: ids }),
  ])
  return {
    numbers: numbers.map((number) =>
      presentNumber(number, {
        quota: quotaOf(number.id),
        salesChannels: salesChannelsOf(number.id),
        regions: regionsOf(number.id),
      })
    ),
    count,
  }
}

/** One number. */
export async function loadNumber(
  container: MedusaContainer,
  id: string
): Promise<AdminPhoneNumber> {
  const { numbers } = await loadNumbers(container, { ids: [id], limit: 1, offset: 0 })
  const [number] = numbers
  if (number) return number
  throw refused("NOT_FOUND", "number_not_found", { id })
}
