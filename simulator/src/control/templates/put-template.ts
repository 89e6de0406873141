import { announceTemplate } from "../../graph/templates/announce-template"
import { decideTemplate } from "../../graph/templates/review/decide-template"
import { giveNotice } from "../../graph/templates/review/give-notice"
import { setPacing } from "../../graph/templates/review/pacing"
import type { BusinessAccount } from "../../state/business-account"
import type { StoredTemplate } from "../../state/stored-template"
import type { World } from "../../world"
import { findAccount } from "../setup/find-account"
import { templateSeedSchema, type TemplateSeed } from "./template-seed"

type Seed = ReturnType<typeof templateSeedSchema.parse>

/** Meta decides about a template: whoever is subscribed hears what changed. */
export function putTemplate(world: World, input: TemplateSeed): StoredTemplate {
  const seed = templateSeedSchema.parse(input)
  const account = findAccount(world, seed.account)
  const existing = account.templates.find(seed.name, seed.language)
  const decided = existing
    ? decideTemplate(world, account, rewrite(account, existing, seed), decisionOf(seed))
    : addTemplate(world, account, seed)
  const { pacing, correct_category: correctCategory, notice_hours: hours } = seed
  if (pacing !== undefined) setPacing(world, account.templates.recordOf(decided.id), pacing)
  if (correctCategory === undefined) return decided
  return giveNotice(world, account, decided, { correctCategory, hours })
}

function addTemplate(world: World, account: BusinessAccount, seed: Seed): StoredTemplate {
  const after = account.templates.put({
    name: seed.name,
    language: seed.language,
    status: seed.status ?? "APPROVED",
    category: seed.category ?? "UTILITY",
    parameter_format: seed.parameter_format ?? "POSITIONAL",
    components: seed.components ?? [{ type: "BODY", text: seed.name }],
    quality_score: { score: seed.quality ?? "UNKNOWN" },
    rejected_reason: seed.rejected_reason ?? "NONE",
  })
  const record = account.templates.recordOf(after.id)
  record.rejection = seed.rejection_info
  if (after.status === "PAUSED") record.pause = seed.pause ?? "FIRST_PAUSE"
  announceTemplate(world, { account, after })
  return after
}

/** Another text, as if the shop had written it from the start. */
function rewrite(account: BusinessAccount, before: StoredTemplate, seed: Seed): StoredTemplate {
  if (!seed.components && !seed.parameter_format) return before
  return account.templates.put({
    ...before,
    components: seed.components ?? before.components,
    parameter_format: seed.parameter_format ?? before.parameter_format,
  })
}

const decisionOf = (seed: Seed) => ({
  status: seed.status,
  category: seed.category,
  quality: seed.quality,
  quality_reasons: seed.quality_reasons,
  rejected_reason: seed.rejected_reason,
  rejection: seed.rejection_info,
  pause: seed.pause,
})
