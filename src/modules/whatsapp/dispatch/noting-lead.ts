import { SLICE_MS } from "./window-limits"

/** More than this is not noted at once, however slow the database: a crash leaves it in doubt. */
const MOST_SLICES = 3

/** How much of a slow note is remembered after each quicker one. */
const REMEMBERED = 0.9

/**
 * How many slices of a lane are noted as leaving ahead of time: one while the database answers well
 * within the time a slice takes to leave, more when it does not, so that the lane never stands still
 * for a note.
 */
export class NotingLead {
  private slowestMs = 0

  get slices(): number {
    return Math.min(MOST_SLICES, 1 + Math.floor((2 * this.slowestMs) / SLICE_MS))
  }

  /** Learns how long a note took. */
  took(ms: number): void {
    this.slowestMs = Math.max(ms, this.slowestMs * REMEMBERED)
  }
}
