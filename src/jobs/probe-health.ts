import type { MedusaContainer } from "@medusajs/framework/types"
import { inTurn, whatsappModule, withoutDisturbing } from "../workflows"

/** Asks Meta how each account is, so that a person hears of trouble before a customer does. */
export default async function probeHealth(container: MedusaContainer) {
  await withoutDisturbing({
    container,
    about: "the look at the accounts' health",
    work: () =>
      inTurn({
        container,
        name: config.name,
        work: () => whatsappModule(container).probeHealth({ now: new Date() }),
      }),
  })
}

export const config = { name: "whatsapp-probe-health", schedule: "*/10 * * * *" }
