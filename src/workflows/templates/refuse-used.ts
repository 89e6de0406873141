import { MedusaError } from "@medusajs/framework/utils"
import type { TemplateUse } from "../whatsapp-module"

/** Refuses to delete what is used, naming what uses it. */
export function refuseUsed(uses: readonly TemplateUse[]): void {
  const automations = uses.flatMap((use) => use.automations.filter(({ enabled }) => enabled))
  const campaigns = uses.flatMap((use) => use.campaigns)
  const waiting = uses.reduce((sum, use) => sum + use.waiting, 0)
  const users = [
    ...namesOf(automations).map((name) => `the automation “${name}”`),
    ...namesOf(campaigns).map((name) => `the campaign “${name}”`),
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? "message" : "messages"} not sent yet`] : []),
  ]
  if (users.length === 0) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `It is used by ${users.join(", ")}. They cannot send without it. Give them another template first, or confirm that it may go.`,
    "in_use"
  )
}

/** Each once, though every language of a template tells of it. */
function namesOf(users: readonly { id: string; name: string }[]): string[] {
  return [...new Map(users.map(({ id, name }) => [id, name])).values()]
}
