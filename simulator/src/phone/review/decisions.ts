import type { ReviewedTemplate } from "../../control/templates/list-for-review"
import type { TemplateDecision } from "./review-client"

type Choice = { label: string; decision: TemplateDecision }

const categories = ["MARKETING", "UTILITY"] as const
const scores = ["GREEN", "YELLOW"] as const

/** What Meta can decide about a template beside rejecting it. */
export function decisionsFor(template: ReviewedTemplate): Choice[] {
  const { status, category, quality } = template
  const approve: Choice = { label: "Approve", decision: { status: "APPROVED" } }
  const disable: Choice = { label: "Disable", decision: { status: "DISABLED" } }
  if (status === "PAUSED") {
    return [{ label: "Resume", decision: { status: "APPROVED", quality: "UNKNOWN" } }, disable]
  }
  if (status !== "APPROVED") {
    const moved: Choice[] =
      category === "UTILITY" && status === "PENDING"
        ? [
            {
              label: "Approve as MARKETING",
              decision: { status: "APPROVED", category: "MARKETING" },
            },
          ]
        : []
    return [approve, ...moved]
  }
  return [
    { label: "Pause for low quality", decision: { quality: "RED" } },
    {
      label: "Pause for pacing",
      decision: { status: "PAUSED", pause: "RATE_LIMITING_PAUSE" },
    },
    disable,
    ...scores
      .filter((score) => score !== quality)
      .map((score) => ({ label: `Quality ${score}`, decision: { quality: score } })),
    ...categories
      .filter((other) => category !== "AUTHENTICATION" && other !== category)
      .map((other) => ({
        label: `${other} in 24 hours`,
        decision: { correct_category: other },
      })),
  ]
}
