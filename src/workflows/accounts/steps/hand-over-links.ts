import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { applySenderLinks, findSenderLinks } from "../sender-links"
import type { RemovalPlan } from "../removal-plan"

/** Gives the sales channels and regions of numbers to the one that takes over; else they have none. */
export const handOverLinksStep = createStep(
  "hand-over-whatsapp-sender-links",
  async ({ numberIds, takesOver }: RemovalPlan, { container }) => {
    const links = await Promise.all([
      findSenderLinks(container, { kind: "sales_channel", numberIds }),
      findSenderLinks(container, { kind: "region", numberIds }),
    ])
    const undo = links.flat()
    const make = takesOver ? undo.map((link) => ({ ...link, numberId: takesOver })) : []
    await applySenderLinks(container, { make, undo })
    return new StepResponse({ links: undo.length }, { make: undo, undo: make })
  },
  async (reverse, { container }) => {
    if (reverse) await applySenderLinks(container, reverse)
  }
)
