import { asString, type JsonObject } from "../../json"
import type { World } from "../../world"
import type { FoundTemplate } from "./find-template-by-id"
import { readComponents, refusal } from "./read-components"
import { reviewTemplate } from "./review-template"

const editable = ["APPROVED", "REJECTED", "PAUSED"]

/** New components send a template back to review. */
export function editTemplate(world: World, found: FoundTemplate, body: JsonObject): void {
  const { account, template } = found
  if (!editable.includes(template.status)) {
    throw refusal(2388039, "Template cannot be edited", `It is ${template.status}.`)
  }
  const category = asString(body.category)?.toUpperCase()
  if (category && template.status === "APPROVED" && category !== template.category) {
    throw refusal(2388039, "Category cannot be edited", "The template is approved.")
  }
  const pending = account.templates.put({
    ...template,
    status: "PENDING",
    category: category ?? template.category,
    components:
      body.components === undefined ? template.components : readComponents(body.components),
  })
  reviewTemplate(world, account, pending)
}
