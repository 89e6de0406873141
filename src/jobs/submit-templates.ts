import type { MedusaContainer } from "@medusajs/framework/types"
import { inTurn, submitWanted, withoutDisturbing } from "../workflows"

/** Less than the time to the next turn. */
const BUDGET_MS = 45_000

/** Hands in the drafts that wait for Meta to take more of their account. */
export default async function submitTemplates(container: MedusaContainer) {
  await withoutDisturbing({
    container,
    about: "the submission of templates",
    work: () =>
      inTurn({
        container,
        name: config.name,
        work: () => submitWanted(container, { budgetMs: BUDGET_MS }),
      }),
  })
}

export const config = { name: "whatsapp-submit-templates", schedule: "* * * * *" }
