import { TEMPLATE_LANGUAGES } from "./template-languages"
import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { asString } from "../../json"
import type { BusinessAccount } from "../../state/business-account"
import { findAccount } from "../accounts/find-account"
import { badParameter } from "../messages/refusals"
import { checkQuota } from "./check-quota"
import {
  readCategory,
  readDefinition,
  readParameterFormat,
  readTimeToLive,
} from "./read-definition"
import { refusal } from "./refusal"
import { judgeCategory } from "./review/judge-category"
import { reviewTemplate } from "./review/review-template"

const name_ = /^[a-z0-9_]{1,512}$/

/** `POST /{account}/message_templates`: taken for review; promotion never stays UTILITY. */
export const createTemplate: Handler = (call) => {
  const { world } = call
  const account = findAccount(call)
  const body = call.json()
  const name = asString(body.name) ?? ""
  const language = asString(body.language) ?? ""
  if (!name_.test(name)) throw badParameter("Param name must match [a-z0-9_]+ (at most 512)")
  if (!TEMPLATE_LANGUAGES.has(language)) throw badParameter(`Param language ${language} is unknown`)
  const wanted = readCategory(body.category)
  const format = readParameterFormat(body.parameter_format)
  const ttlSeconds = readTimeToLive(body.message_send_ttl_seconds)
  const { components } = readDefinition(world, body.components, {
    language,
    category: wanted,
    isNamed: format === "NAMED",
    ttlSeconds,
  })
  checkName(account, { name, language, now: world.clock.now() })
  checkQuota(world, account)
  account.templates.creations.push(world.clock.now())

  const category = judgeCategory(wanted, components)
  const pending = account.templates.put({
    name,
    language,
    status: "PENDING",
    category,
    ...(category !== wanted && { previous_category: wanted }),
    parameter_format: format,
    components,
    quality_score: { score: "UNKNOWN", date: Math.floor(world.clock.now() / 1000) },
    rejected_reason: "NONE",
    // An automatic change of category clears it.
    ...(category === wanted &&
      ttlSeconds !== undefined && { message_send_ttl_seconds: ttlSeconds }),
    last_updated_time: new Date(world.clock.now()).toISOString(),
  })
  reviewTemplate(world, account, pending)
  return json({ id: pending.id, status: "PENDING", category })
}

/** A name and language stand for one template, and for none while one is being deleted. */
function checkName(
  { templates }: BusinessAccount,
  wanted: { name: string; language: string; now: number }
): void {
  const { name, language, now } = wanted
  const existing = templates.find(name, language)
  const goes = existing?.status === "PENDING_DELETION" || existing?.status === "DELETED"
  if (existing && !goes) {
    throw refusal(
      2388024,
      "Content in This Language Already Exists",
      `There is already ${language} content for this template. You can create a new template and try again.`
    )
  }
  if (!goes && !templates.locks.isLocked(name, language, now)) return
  throw refusal(
    2388023,
    "Message Template Language is Being Deleted",
    `New ${language} content can't be added while the existing ${language} content is being deleted. ` +
      "Try again in 4 weeks or consider creating a new message template."
  )
}
