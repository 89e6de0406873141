import type { MedusaContainer } from "@medusajs/framework/types"
import { whatsappModule, withoutDisturbing } from "../workflows"

/** Wakes lanes whose wake was lost, and recovers what a dead process was sending. */
export default async function sweepLanes(container: MedusaContainer) {
  await withoutDisturbing({
    container,
    about: "the sweep of the lanes",
    work: () => whatsappModule(container).sweep(),
  })
}

export const config = { name: "whatsapp-sweep-lanes", schedule: { interval: 30_000 } }
