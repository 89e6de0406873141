import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { chooseSender } from "../../../domain/accounts"
import { findSenderLinks, type LinkedKind } from "../../accounts/sender-links"
import { whatsappModule } from "../../whatsapp-module"
import type { MessageIntent } from "../message-intent"

/**
 * The number each intent is sent from: the one it names, else its automation's, its sales channel's,
 * its region's, else the default; null without any.
 */
export const findSendersStep = createStep(
  "find-whatsapp-senders",
  async (intents: MessageIntent[], { container }) => {
    const [numbers, bySalesChannel, byRegion] = await Promise.all([
      whatsappModule(container).listSenders(),
      numbersOf(container, "sales_channel", intents.map(salesChannelOf)),
      numbersOf(container, "region", intents.map(regionOf)),
    ])
    const senders = new Map(numbers.map((sender) => [sender.numberId, sender]))
    return new StepResponse(
      intents.map((intent) => {
        const { numberId: explicit, automationNumberId: automation, ...wishes } = intent
        const known = { numbers, bySalesChannel, byRegion }
        const chosen = chooseSender({ ...wishes, explicit, automation }, known)
        return (chosen && senders.get(chosen.numberId)) ?? null
      })
    )
  }
)

const salesChannelOf = ({ salesChannelId }: MessageIntent) => salesChannelId
const regionOf = ({ regionId }: MessageIntent) => regionId

/** The number of each sales channel or region that is asked about and has one. */
async function numbersOf(
  container: MedusaContainer,
  kind: LinkedKind,
  wanted: (string | null | undefined)[]
): Promise<Map<string, string>> {
  const ids = [...new Set(wanted.filter((id) => typeof id === "string"))]
  const links = ids.length > 0 ? await findSenderLinks(container, { kind, ids }) : []
  return new Map(links.map(({ id, numberId }) => [id, numberId]))
}
