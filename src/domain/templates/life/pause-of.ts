import type { TemplatePause } from "./template-life"

const HOUR_MS = 3_600_000

/** How long each of Meta's pauses for low quality lasts; the third time it disables the template. */
const HOURS: Readonly<Record<string, number>> = { FIRST_PAUSE: 3, SECOND_PAUSE: 6 }

/** A pause that only ends when somebody asks Meta to end it. */
const UNTIL_ASKED = "RATE_LIMITING_PAUSE"

interface PauseNote {
  title?: string | null
  description?: string | null
  occurredAt: Date
}

/** Reads what Meta says about a pause. */
export function pauseOf({ title, description, occurredAt }: PauseNote): TemplatePause {
  const hours = title && Object.hasOwn(HOURS, title) ? HOURS[title] : undefined
  return {
    title: title ?? null,
    description: description ?? null,
    until: hours === undefined ? null : new Date(occurredAt.getTime() + hours * HOUR_MS),
  }
}

/** Whether a paused template stays so until somebody resumes it. */
export function needsUnpause(pause: Pick<TemplatePause, "title"> | null): boolean {
  return pause?.title === UNTIL_ASKED
}
