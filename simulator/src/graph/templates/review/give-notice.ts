import type { BusinessAccount } from "../../../state/business-account"
import type { StoredTemplate } from "../../../state/stored-template"
import { announceField } from "../../../webhooks/announce-field"
import type { World } from "../../../world"
import { idsOf } from "../announce-template"
import { decideTemplate } from "./decide-template"

const hourMs = 60 * 60 * 1000

/** Meta found an approved template in the wrong category: it says so, and changes it a day later. */
export function giveNotice(
  world: World,
  account: BusinessAccount,
  before: StoredTemplate,
  notice: { correctCategory: string; hours: number }
): StoredTemplate {
  const { correctCategory, hours } = notice
  const at = world.clock.now() + hours * hourMs
  const after = account.templates.put({ ...before, correct_category: correctCategory })
  announceField(world, account.id, "template_category_update", {
    ...idsOf(after),
    new_category: after.category,
    correct_category: correctCategory,
    category_update_timestamp: Math.floor(at / 1000),
  })
  world.changes.changed("templates")
  world.clock.at(at, () => {
    const now = account.templates.findById(after.id)
    if (now?.correct_category === correctCategory) recategorise(world, account, now)
  })
  return after
}

/** What only codes may be used for cannot become a template for codes: it is rejected. */
function recategorise(world: World, account: BusinessAccount, template: StoredTemplate): void {
  const category = template.correct_category
  decideTemplate(
    world,
    account,
    template,
    category === "AUTHENTICATION"
      ? { status: "REJECTED", rejected_reason: "INCORRECT_CATEGORY" }
      : { category }
  )
}
