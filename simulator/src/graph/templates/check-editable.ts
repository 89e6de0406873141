import type { World } from "../../world"
import type { FoundTemplate } from "./find-template-by-id"
import { refusal } from "./refusal"

const editable = ["APPROVED", "REJECTED", "PAUSED"]
const dayMs = 24 * 60 * 60 * 1000
const mostIn30Days = 10

/** Refuses an edit in the wrong state, or too many of a template that is approved. */
export function checkEditable(
  world: World,
  { account, template }: FoundTemplate,
  category: string
): void {
  if (!editable.includes(template.status)) {
    throw refusal(
      2388039,
      "Message Template Cannot Be Edited",
      `It is ${template.status}; only templates that are approved, rejected or paused can be edited.`
    )
  }
  if (template.status !== "APPROVED") return
  if (category !== template.category) {
    throw refusal(
      2388039,
      "Message Template Cannot Be Edited",
      "The category of an approved template cannot be edited."
    )
  }
  const now = world.clock.now()
  const recent = account.templates.recordOf(template.id).edits.filter((at) => at > now - 30 * dayMs)
  if (recent.some((at) => at > now - dayMs) || recent.length >= mostIn30Days) {
    throw refusal(
      2388039,
      "Message Template Edited Too Often",
      `An approved template can be edited once in 24 hours and ${mostIn30Days} times in 30 days.`
    )
  }
}
