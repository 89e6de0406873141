import type { BusinessAccount } from "../../state/business-account"
import type { StoredTemplate } from "../../state/stored-template"
import type { World } from "../../world"
import { announceTemplate } from "./announce-template"

/** Meta looks at a template and, after a while, approves it. */
export function reviewTemplate(
  world: World,
  account: BusinessAccount,
  pending: StoredTemplate
): void {
  const { templateReviewMs } = world.config
  if (templateReviewMs === null) return
  world.schedule.add(() => {
    const before = account.templates.find(pending.name, pending.language)
    // Edited, deleted or decided by hand meanwhile: this review is no longer about it.
    if (before !== pending) return
    const after = account.templates.put({ ...before, status: "APPROVED" })
    announceTemplate(world, { account, before, after })
  }, Date.now() + templateReviewMs)
}
