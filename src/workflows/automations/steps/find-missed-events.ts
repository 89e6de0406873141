import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findMissedEvents } from "../reconciling/find-missed-events"

interface Input {
  now: Date | string
}

/** Finds recent orders, then captures, that automations should have run for and did not. */
export const findMissedEventsStep = createStep(
  "find-missed-whatsapp-events",
  async ({ now: at }: Input, { container }) => {
    const now = new Date(at)
    const placed = await findMissedEvents({ container, trigger: "order.placed", now })
    const captured = await findMissedEvents({ container, trigger: "payment.captured", now })
    return new StepResponse([...placed, ...captured])
  }
)
