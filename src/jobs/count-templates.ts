import type { MedusaContainer } from "@medusajs/framework/types"
import { inTurn, whatsappModule, withoutDisturbing } from "../workflows"

/** Counts what became of each template's messages, of the days that are over for good. */
export default async function countTemplates(container: MedusaContainer) {
  await withoutDisturbing({
    container,
    about: "the counting of templates' messages",
    work: () =>
      inTurn({
        container,
        name: config.name,
        work: () => whatsappModule(container).rollUpTemplateDays({ now: new Date() }),
      }),
  })
}

export const config = { name: "whatsapp-count-templates", schedule: "20 2 * * *" }
