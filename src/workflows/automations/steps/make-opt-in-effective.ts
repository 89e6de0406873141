import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { whatsappModule } from "../../whatsapp-module"
import type { AutomationSubject } from "../subjects/subject"

/**
 * The box ticked at checkout takes effect now that its cart is an order. Every event of an order
 * does this first, since the bus keeps no order among events. Repeating it changes nothing, and it
 * is not undone: the shopper did agree.
 */
export const makeOptInEffectiveStep = createStep(
  "make-whatsapp-opt-in-effective",
  async (subject: AutomationSubject | null, { container }) => {
    if (!subject?.cartId) return new StepResponse(null)

    const { cartId, orderId, customerId } = subject
    const whatsapp = whatsappModule(container)
    const effective = await whatsapp.makeOptInEffective({
      cartId,
      orderId,
      customerId,
      now: new Date(),
    })
    if (!effective) return new StepResponse(null)

    const ticked = await whatsapp.findOptIn(cartId)
    return new StepResponse({ phone: effective.phone, locale: ticked?.locale ?? null })
  }
)
