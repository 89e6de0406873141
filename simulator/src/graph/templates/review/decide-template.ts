import type { BusinessAccount } from "../../../state/business-account"
import type { StoredTemplate, TemplateStatus } from "../../../state/stored-template"
import type { PauseTitle, RejectionInfo } from "../../../state/template-record"
import type { World } from "../../../world"
import { announceTemplate } from "../announce-template"
import { dropHeld } from "./pacing"
import { beginPause, nextPause } from "./pause"

/** What Meta decides about a template; what is not named stays. */
export type Decision = {
  status?: TemplateStatus
  category?: string
  quality?: string
  quality_reasons?: readonly string[]
  rejected_reason?: string
  rejection?: RejectionInfo
  pause?: PauseTitle
}

/** Puts a decision into effect, and tells whoever is subscribed. */
export function decideTemplate(
  world: World,
  account: BusinessAccount,
  before: StoredTemplate,
  decision: Decision
): StoredTemplate {
  const record = account.templates.recordOf(before.id)
  const status = decision.status ?? statusByQuality(before, decision, nextPause(record))
  const category = decision.category ?? before.category
  const keepsReason = status === "REJECTED" && before.status === "REJECTED"
  const after = account.templates.put({
    ...before,
    status,
    category,
    ...(category !== before.category && changeOfCategory(before)),
    quality_score: qualityAfter(world, before, decision),
    rejected_reason: decision.rejected_reason ?? (keepsReason ? before.rejected_reason : "NONE"),
  })
  record.rejection = status === "REJECTED" ? (decision.rejection ?? record.rejection) : undefined
  if (status === "PAUSED" && (before.status !== "PAUSED" || decision.pause)) {
    const title = decision.pause ?? nextPause(record) ?? "SECOND_PAUSE"
    beginPause(world, account, {
      template: after,
      title,
      resume: () => resume(world, account, after.id),
    })
  }
  announceTemplate(world, { account, before, after })
  if (status === "PAUSED") dropHeld(world, record)
  else record.pause = undefined
  return after
}

/** It can be sent again, and begins with a clean score. */
export function resume(world: World, account: BusinessAccount, id: string): void {
  const paused = account.templates.findById(id)
  if (paused) decideTemplate(world, account, paused, { status: "APPROVED", quality: "UNKNOWN" })
}

/** Low quality pauses what is approved: twice; the third time it is over. */
function statusByQuality(
  { status }: StoredTemplate,
  { quality }: Decision,
  pause: PauseTitle | undefined
): TemplateStatus {
  if (status !== "APPROVED" || quality !== "RED") return status
  return pause ? "PAUSED" : "DISABLED"
}

/** The notice is over, and the time to live of the old category with it. */
const changeOfCategory = ({ category }: StoredTemplate) => ({
  previous_category: category,
  correct_category: undefined,
  message_send_ttl_seconds: undefined,
})

function qualityAfter(world: World, before: StoredTemplate, decision: Decision) {
  const { quality, quality_reasons: reasons } = decision
  if (quality === undefined) return before.quality_score
  const date = Math.floor(world.clock.now() / 1000)
  return { score: quality, date, ...(reasons && { reasons }) }
}
