import { refused } from "../../modules/whatsapp"
import type { TemplateUse } from "../whatsapp-module"

/** Refuses to delete what is used, naming what uses it. */
export function refuseUsed(uses: readonly TemplateUse[]): void {
  const automations = uses.flatMap((use) => use.automations.filter(({ enabled }) => enabled))
  const campaigns = uses.flatMap((use) => use.campaigns)
  const waiting = uses.reduce((sum, use) => sum + use.waiting, 0)
  const users = [...namesOf(automations), ...namesOf(campaigns)]
  if (users.length > 0) throw refused("NOT_ALLOWED", "in_use", { users: users.join(", ") })
  if (waiting > 0) throw refused("NOT_ALLOWED", "awaited", { amount: waiting })
}

/** Each once, though every language of a template tells of it. */
function namesOf(users: readonly { id: string; name: string }[]): string[] {
  return [...new Map(users.map(({ id, name }) => [id, name])).values()]
}
