import { z } from "zod"
import type { World } from "../../world"

/** Body of `POST /_sim/clock`. */
export const advanceSchema = z.strictObject({
  days: z.number().min(0).default(0),
  hours: z.number().min(0).default(0),
  minutes: z.number().min(0).default(0),
})
export type Advance = z.input<typeof advanceSchema>

const minuteMs = 60_000

/** Puts the clock of what takes Meta hours and days forward; answers what it shows then. */
export function advanceClock(world: World, input: Advance): { now: string } {
  const { days, hours, minutes } = advanceSchema.parse(input)
  world.clock.advance(((days * 24 + hours) * 60 + minutes) * minuteMs)
  return { now: new Date(world.clock.now()).toISOString() }
}
