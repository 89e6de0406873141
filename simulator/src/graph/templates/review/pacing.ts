import { advanceStatus } from "../../../lifecycle/advance-status"
import { scheduleStatuses } from "../../../lifecycle/schedule-statuses"
import type { OutboundMessage } from "../../../state/message"
import type { TemplateRecord } from "../../../state/template-record"
import type { World } from "../../../world"

const templatePaused = 132015

/** Begins to keep back what is sent with a template, or lets go what was kept. */
export function setPacing(world: World, record: TemplateRecord, isPaced: boolean): void {
  if (isPaced) {
    record.held ??= []
    return
  }
  for (const { message, failure } of takeHeld(record)) scheduleStatuses(world, message, failure)
}

/** Keeps a message while Meta looks at how the first people take its template; says whether it did. */
export function holdForQuality(world: World, message: OutboundMessage, failure?: number): boolean {
  const { template, number } = message
  const templates = world.accounts.get(number.accountId)?.templates
  const held = template && templates?.recordOf(template.id).held
  if (!held) return false
  message.isHeld = true
  held.push({ message, failure })
  return true
}

/** The first people took it badly: the others never get it. */
export function dropHeld(world: World, record: TemplateRecord): void {
  for (const { message } of takeHeld(record)) {
    advanceStatus(world, message, "failed", templatePaused)
  }
}

function takeHeld(record: TemplateRecord) {
  const held = record.held ?? []
  record.held = undefined
  return held
}
