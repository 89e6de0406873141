import { PRIORITIES } from "../../../../domain/messages"

/** Every priority a lane looks for, first one first. Several purposes may share one. */
export const LANE_PRIORITIES: readonly number[] = [...new Set(Object.values(PRIORITIES))].sort(
  (a, b) => a - b
)
