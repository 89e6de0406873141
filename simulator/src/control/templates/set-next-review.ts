import type { World } from "../../world"
import { nextReviewSchema, type NextReview } from "./template-seed"

/** Decides beforehand what the next review of a template says. */
export function setNextReview(world: World, input: NextReview): void {
  const { rejected_reason: reason, rejection_info: info, ...rest } = nextReviewSchema.parse(input)
  world.verdicts.add({ ...rest, ...(reason && { reason }), ...(info && { info }) })
}
