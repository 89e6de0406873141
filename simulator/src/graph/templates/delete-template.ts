import type { BusinessAccount } from "../../state/business-account"
import { nameLockMs } from "../../state/name-locks"
import type { StoredTemplate } from "../../state/stored-template"
import type { World } from "../../world"
import { announceTemplate } from "./announce-template"

/**
 * An approved name is kept back for thirty days. While messages are still on their way, the
 * template stays for as long, as PENDING_DELETION.
 */
export function deleteTemplate(world: World, account: BusinessAccount, template: StoredTemplate) {
  const { templates } = account
  const { name, language } = template
  const until = world.clock.now() + nameLockMs
  const { wasApproved } = templates.recordOf(template.id)
  if (wasApproved) {
    templates.locks.lock(name, language, until)
    const others = templates.list().some((other) => other.name === name && other !== template)
    if (!others) templates.locks.lock(name, null, until)
  }
  if (!wasApproved || !isOnItsWay(world, template)) {
    remove(world, account, template)
    return
  }

  const leaving = templates.put({ ...template, status: "PENDING_DELETION" })
  announceTemplate(world, { account, before: template, after: leaving })
  world.clock.at(until, () => {
    if (templates.findById(leaving.id) === leaving) remove(world, account, leaving)
  })
}

function remove(world: World, account: BusinessAccount, template: StoredTemplate): void {
  account.templates.delete(template)
  announceTemplate(world, { account, before: template, after: { ...template, status: "DELETED" } })
}

/** Whether somebody has yet to receive it. */
function isOnItsWay({ history }: World, { id }: StoredTemplate): boolean {
  for (const message of history.all()) {
    if (message.direction !== "outbound" || message.template?.id !== id) continue
    if (message.status === "accepted" || message.status === "sent") return true
  }
  return false
}
