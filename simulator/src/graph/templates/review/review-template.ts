import type { BusinessAccount } from "../../../state/business-account"
import type { StoredTemplate } from "../../../state/stored-template"
import type { World } from "../../../world"
import { decideTemplate, type Decision } from "./decide-template"
import { reviewRules, submit } from "./review-rules"

/** Meta looks at a template and, after a while, says what it thinks of it. */
export function reviewTemplate(
  world: World,
  account: BusinessAccount,
  pending: StoredTemplate
): void {
  world.changes.changed("templates")
  const { templateReviewMs } = world.config
  const next = world.verdicts.take({ account: account.id, ...pending })
  if (next?.verdict === "hold" || (templateReviewMs === null && !next)) return
  const decision: Decision | undefined = next && {
    status: next.verdict === "reject" ? "REJECTED" : "APPROVED",
    rejected_reason: next.reason ?? (next.verdict === "reject" ? "INVALID_FORMAT" : undefined),
    rejection: next.info,
    category: next.category,
  }
  world.schedule.add(
    () => {
      // Edited, deleted or decided by hand meanwhile: this review is no longer about it.
      if (account.templates.find(pending.name, pending.language) !== pending) return
      decideTemplate(world, account, pending, decision ?? judge(account, pending))
    },
    Date.now() + (templateReviewMs ?? 0)
  )
}

/** By the simulator's own rules; nothing found is nothing to object to. */
function judge(account: BusinessAccount, template: StoredTemplate): Decision {
  const submission = submit(account, template)
  const broken = reviewRules.find(({ isBroken }) => isBroken(submission))
  if (!broken) return { status: "APPROVED" }
  return { status: "REJECTED", rejected_reason: broken.reason, rejection: broken.info }
}
