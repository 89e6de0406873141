import type { MedusaContainer } from "@medusajs/framework/types"
import { inTurn, reconcileOrdersWorkflow, withoutDisturbing } from "../workflows"

/** Sends what recent orders and payments should have sent, and did not because an event was lost. */
export default async function reconcileOrders(container: MedusaContainer) {
  await withoutDisturbing({
    container,
    about: "the reconciliation of orders",
    work: () =>
      inTurn({
        container,
        name: config.name,
        work: () => reconcileOrdersWorkflow(container).run({ input: { now: new Date() } }),
      }),
  })
}

export const config = { name: "whatsapp-reconcile-orders", schedule: "*/5 * * * *" }
