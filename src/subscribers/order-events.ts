import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { runAutomationsWorkflow, triggerEvent, withoutDisturbing } from "../workflows"

/** An order was placed: its opt-in takes effect and its receipt is written. */
export default async function orderEvents({
  event: { name, data },
  container,
}: SubscriberArgs<{ id: string; no_notification?: boolean }>) {
  await withoutDisturbing({
    container,
    about: `${name} ${data.id}`,
    work: () =>
      runAutomationsWorkflow(container).run({ input: triggerEvent("order.placed", data.id, data) }),
  })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "whatsapp-order-events" },
}
