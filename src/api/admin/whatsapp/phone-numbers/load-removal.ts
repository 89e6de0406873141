import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminRemoval } from "../../../../contract"
import { defaultAfter, whatsappModule, type RemovalPreview } from "../../../../workflows"
import { loadLinked } from "./load-linked"
import { presentName } from "./present-removal"

/** What removing a number, or an account with its numbers, would do. */
export async function loadRemoval(
  container: MedusaContainer,
  subject: { accountId: string } | { numberId: string }
): Promise<AdminRemoval> {
  const preview = await whatsappModule(container).previewRemoval(subject)
  const numberIds = preview.numbers.map(({ id }) => id)
  const [salesChannelsOf, regionsOf] = await Promise.all([
    loadLinked(container, { kind: "sales_channel", numberIds }),
    loadLinked(container, { kind: "region", numberIds }),
  ])
  return {
    refusal: preview.refusal,
    numbers: preview.numbers.map((number) => ({
      ...presentName(number),
      is_default: number.isDefault,
      queued: number.queued,
    })),
    queued: preview.numbers.reduce((sum, { queued }) => sum + queued, 0),
    in_flight: preview.inFlight,
    automations: preview.automations,
    sales_channels: numberIds.flatMap(salesChannelsOf),
    regions: numberIds.flatMap(regionsOf),
    new_default: newDefaultOf(preview),
    move_targets: preview.others.map((number) => ({
      ...presentName(number),
      moves: number.moves,
    })),
  }
}

function newDefaultOf(preview: RemovalPreview) {
  const chosen = defaultAfter(preview)
  const number = preview.others.find(({ id }) => id === chosen)
  return number ? presentName(number) : null
}
