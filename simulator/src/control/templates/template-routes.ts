import { sampleDownload } from "../../graph/templates/sample-download"
import { json } from "../../http/reply"
import type { Route } from "../../http/routes"
import { advanceClock } from "./advance-clock"
import { listForReview } from "./list-for-review"
import { putTemplate } from "./put-template"
import { setNextReview } from "./set-next-review"
import type { NextReview, TemplateSeed } from "./template-seed"

/** What Meta's reviewers would do, and the time they take. */
export const templateRoutes: readonly Route[] = [
  [
    "GET",
    "/_sim/templates",
    ({ world }) =>
      json({
        templates: listForReview(world),
        next_reviews: world.verdicts.list(),
        template_review_ms: world.config.templateReviewMs,
      }),
  ],
  ["POST", "/_sim/templates", (call) => json(putTemplate(call.world, call.json() as TemplateSeed))],
  [
    "POST",
    "/_sim/reviews",
    (call) => {
      setNextReview(call.world, call.json() as NextReview)
      return json({ next_reviews: call.world.verdicts.list() })
    },
  ],
  ["POST", "/_sim/clock", (call) => json(advanceClock(call.world, call.json()))],
  ["GET", "/_samples/:key", sampleDownload],
]
