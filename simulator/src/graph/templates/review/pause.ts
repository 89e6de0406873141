import type { BusinessAccount } from "../../../state/business-account"
import type { StoredTemplate } from "../../../state/stored-template"
import type { PauseTitle, TemplateRecord } from "../../../state/template-record"
import type { World } from "../../../world"

const hourMs = 60 * 60 * 1000

/** How long a pause for low quality lasts; one for pacing ends when somebody ends it. */
const lengths: Partial<Record<PauseTitle, number>> = {
  FIRST_PAUSE: 3 * hourMs,
  SECOND_PAUSE: 6 * hourMs,
}

export const isForQuality = (title: PauseTitle | undefined): boolean =>
  title !== undefined && lengths[title] !== undefined

/** What the next pause for low quality is called; after two there is no third. */
export function nextPause({ pauses }: TemplateRecord): PauseTitle | undefined {
  return pauses === 0 ? "FIRST_PAUSE" : pauses === 1 ? "SECOND_PAUSE" : undefined
}

/** Notes a pause, and ends it by itself once its hours are over. */
export function beginPause(
  world: World,
  account: BusinessAccount,
  paused: { template: StoredTemplate; title: PauseTitle; resume: () => void }
): void {
  const { template, title, resume } = paused
  const record = account.templates.recordOf(template.id)
  record.pause = title
  record.pausedUntil = undefined
  const length = lengths[title]
  if (length === undefined) return
  record.pauses += 1
  const until = world.clock.now() + length
  record.pausedUntil = until
  world.clock.at(until, () => {
    // Edited, deleted or decided by hand meanwhile: another pause, or none.
    const now = account.templates.findById(template.id)
    if (now?.status === "PAUSED" && record.pausedUntil === until) resume()
  })
}
