import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUILT_IN_AUTOMATIONS } from "../../../domain/automations"
import { whatsappModule } from "../../whatsapp-module"
import { findMissedEvents } from "../reconciling/find-missed-events"

interface Input {
  now: Date | string
}

/** Finds recent orders, then captures, that automations should have run for and did not. */
export const findMissedEventsStep = createStep(
  "find-missed-whatsapp-events",
  async ({ now: at }: Input, { container }) => {
    await whatsappModule(container).ensureBuiltInAutomations([...BUILT_IN_AUTOMATIONS])

    const now = new Date(at)
    const placed = await findMissedEvents({ container, trigger: "order.placed", now })
    const captured = await findMissedEvents({ container, trigger: "payment.captured", now })
    return new StepResponse([...placed, ...captured])
  }
)
