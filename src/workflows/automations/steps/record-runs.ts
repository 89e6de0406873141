import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule, type AutomationRun } from "../../whatsapp-module"

/** Records what each automation decided: the proof by which a repeated or lost event is known. */
export const recordRunsStep = createStep(
  "record-whatsapp-automation-runs",
  async (runs: AutomationRun[], { container }) => {
    await whatsappModule(container).recordRuns(runs)
    return new StepResponse()
  }
)
