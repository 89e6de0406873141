import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  paymentOfCapture,
  runAutomationsWorkflow,
  triggerEvent,
  withoutDisturbing,
} from "../workflows"

/**
 * A payment was captured. Providers that capture at checkout announce only the capture; a capture
 * made later announces both. Both mean the payment, which is told once.
 */
export default async function paymentEvents({
  event: { name, data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await withoutDisturbing({
    container,
    about: `${name} ${data.id}`,
    work: async () => {
      const paymentId =
        name === "payment.captured" ? data.id : await paymentOfCapture(container, data.id)
      if (!paymentId) return
      await runAutomationsWorkflow(container).run({
        input: triggerEvent("payment.captured", paymentId),
      })
    },
  })
}

export const config: SubscriberConfig = {
  event: ["payment.captured", "payment.capture.created"],
  context: { subscriberId: "whatsapp-payment-events" },
}
