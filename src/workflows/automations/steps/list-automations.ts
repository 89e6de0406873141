import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUILT_IN_AUTOMATIONS } from "../../../domain/automations"
import { whatsappModule } from "../../whatsapp-module"
import type { TriggerEvent } from "../trigger-event"

/**
 * What should happen on an event, as the merchant has switched it on. A shop without any gets the
 * built-in ones first: the event may come before the process that adds them at its start is done.
 */
export const listAutomationsStep = createStep(
  "list-whatsapp-automations",
  async ({ trigger, onlyAutomations }: TriggerEvent, { container }) => {
    const whatsapp = whatsappModule(container)
    const enabled = await whatsapp.listEnabledAutomations(trigger)
    if (enabled.length > 0) {
      return new StepResponse(enabled.filter(({ id }) => onlyAutomations?.includes(id) ?? true))
    }
    await whatsapp.ensureBuiltInAutomations([...BUILT_IN_AUTOMATIONS])
    return new StepResponse(await whatsapp.listEnabledAutomations(trigger))
  }
)
