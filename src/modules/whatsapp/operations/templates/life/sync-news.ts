import type { Template } from "../../../../../cloud-api"
import type { TemplateNews } from "../../../../../domain/templates/life"
import { knownCategory } from "./known-category"

const NO_REASON = "NONE"

/** What Meta's answer about a template says of its life, as of when it was asked. */
export function syncNews(template: Template, askedAt: Date): TemplateNews {
  const category = knownCategory(template.category)
  const coming = knownCategory(template.correct_category)
  const { status, quality_score: quality, rejected_reason: rejected } = template
  const reason = rejected && rejected !== NO_REASON ? rejected : null
  return {
    source: "sync",
    occurredAt: askedAt,
    ...(status && {
      status: {
        event: status,
        status,
        reason,
        rejection: status === "REJECTED" && reason ? { reason, recommendation: null } : null,
      },
    }),
    ...(quality?.score && { quality: { score: quality.score, reasons: quality.reasons ?? null } }),
    ...(category && {
      category: { category, previous: knownCategory(template.previous_category) ?? null },
    }),
    comingCategory: coming && coming !== category ? { category: coming, at: null } : null,
  }
}
