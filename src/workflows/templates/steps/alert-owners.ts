import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TemplateAlert } from "../../../domain/templates/life"
import { whatsappModule } from "../../whatsapp-module"

/**
 * Tells the shop's people in the admin's own feed, and keeps it in the health log. A shop without a
 * provider for the feed still has the log. Not undone: it was so.
 */
export const alertOwnersStep = createStep(
  "alert-owners-of-whatsapp-template",
  async (told: { accountId: string; alert: TemplateAlert } | null, { container }) => {
    if (!told) return new StepResponse()
    await whatsappModule(container).logTemplateAlert(told)
    const { title, message, remedy } = told.alert
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: "",
      channel: "feed",
      template: "admin-ui",
      data: { title, description: `${message} ${remedy}` },
    })
    return new StepResponse()
  }
)
