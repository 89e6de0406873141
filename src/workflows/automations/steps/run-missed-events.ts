import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { withoutDisturbing } from "../../shop/without-disturbing"
import type { TriggerEvent } from "../trigger-event"
import { runAutomationsWorkflow } from "../workflows/run-automations"

/** Runs what was missed, one after the other: one that fails does not keep the others waiting. */
export const runMissedEventsStep = createStep(
  "run-missed-whatsapp-events",
  async (events: TriggerEvent[], { container }) => {
    let repaired = 0
    for (const event of events) {
      const done = await withoutDisturbing({
        container,
        about: event.eventKey,
        work: () => runAutomationsWorkflow(container).run({ input: event }),
      })
      if (done) repaired += 1
    }
    return new StepResponse({ missed: events.length, repaired })
  }
)
