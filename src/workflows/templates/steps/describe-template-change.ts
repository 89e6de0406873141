import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  categoryAlert,
  qualityAlert,
  sendingState,
  statusAlert,
} from "../../../domain/templates/life"
import { whatsappModule } from "../../whatsapp-module"
import { isAboutCategory, type TemplateChange } from "../template-change"

/** Words for an owner about what Meta did to a template; null where there is nothing to say. */
export const describeTemplateChangeStep = createStep(
  "describe-whatsapp-template-change",
  async (change: TemplateChange, { container }) => {
    const templateId = change.payload.id
    const whatsapp = whatsappModule(container)
    const life = await whatsapp.retrieveTemplateLife(templateId)
    const [use] = await whatsapp.templateUsage([templateId])
    const { automations = [], campaigns = [], waiting = 0 } = use ?? {}
    const facts = {
      ...life,
      // As it was told: it may be something else already.
      status: change.payload.status ?? life.status,
      sending: sendingState(life),
      users: [...automations.filter(({ enabled }) => enabled), ...campaigns].map(
        ({ name }) => name
      ),
      waiting,
    }
    const { accountId } = life
    if (!isAboutCategory(change)) {
      const { quality } = change.payload
      const alert = quality === undefined ? statusAlert(facts) : qualityAlert(facts, quality)
      return new StepResponse(alert && { accountId, alert })
    }
    const move = await whatsapp.templateCategoryChange({ templateId, now: new Date() })
    return new StepResponse(move && { accountId, alert: categoryAlert(facts, move) })
  }
)
