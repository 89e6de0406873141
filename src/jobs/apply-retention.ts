import type { MedusaContainer } from "@medusajs/framework/types"
import { inTurn, whatsappModule, withoutDisturbing } from "../workflows"

/** Deletes what is older than the option `retention` says. */
export default async function applyRetention(container: MedusaContainer) {
  await withoutDisturbing({
    container,
    about: "the deletion of what is too old",
    work: () =>
      inTurn({
        container,
        name: config.name,
        work: () => whatsappModule(container).applyRetention({ now: new Date() }),
      }),
  })
}

export const config = { name: "whatsapp-apply-retention", schedule: "17 * * * *" }
