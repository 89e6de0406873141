import { TEMPLATE_LANGUAGES } from "./template-languages"
import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { asString } from "../../json"
import { findAccount } from "../accounts/find-account"
import { badParameter } from "../messages/refusals"
import { readComponents, refusal } from "./read-components"
import { reviewTemplate } from "./review-template"

const categories = ["MARKETING", "UTILITY", "AUTHENTICATION"]
const name_ = /^[a-z0-9_]{1,512}$/
const promotional = /\b(sale|discount|% off|offer|promo|coupon)\b/i

/** `POST /{account}/message_templates`: taken for review; promotion never stays UTILITY. */
export const createTemplate: Handler = (call) => {
  const account = findAccount(call)
  const body = call.json()
  const name = asString(body.name) ?? ""
  const language = asString(body.language) ?? ""
  const wanted = (asString(body.category) ?? "").toUpperCase()
  if (!name_.test(name)) throw badParameter("Param name must match [a-z0-9_]+ (at most 512)")
  if (!TEMPLATE_LANGUAGES.has(language)) throw badParameter(`Param language ${language} is unknown`)
  if (!categories.includes(wanted)) {
    throw badParameter(`Param category must be one of {${categories.join(", ")}}`)
  }
  const components = readComponents(body.components)
  if (account.templates.find(name, language)) {
    throw refusal(
      2388024,
      "Content in this language already exists",
      `There is already ${language} content for this template.`
    )
  }
  const isPromotional = wanted === "UTILITY" && promotional.test(JSON.stringify(components))
  const category = isPromotional ? "MARKETING" : wanted
  const pending = account.templates.put({
    name,
    language,
    status: "PENDING",
    category,
    ...(isPromotional && { previous_category: "UTILITY" }),
    parameter_format:
      asString(body.parameter_format)?.toUpperCase() === "NAMED" ? "NAMED" : "POSITIONAL",
    components,
    quality_score: { score: "UNKNOWN" },
    rejected_reason: "NONE",
  })
  reviewTemplate(call.world, account, pending)
  return json({ id: pending.id, status: "PENDING", category })
}
