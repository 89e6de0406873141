import { presentTemplate } from "../../graph/templates/present-template"
import type { JsonObject } from "../../json"
import type { World } from "../../world"

/** A template as the page of Meta's review shows it: with what Meta itself never tells. */
export type ReviewedTemplate = {
  account: { id: string; name: string }
  id: string
  name: string
  language: string
  status: string
  category: string
  correct_category: string | null
  quality: string
  rejected_reason: string
  rejection_info: { reason: string; recommendation: string } | null
  pause: string | null
  /** How many of its messages are kept back; null while none would be. */
  held: number | null
  components: JsonObject[]
}

/** The newest first, those that wait for a verdict before all others. */
export function listForReview(world: World): ReviewedTemplate[] {
  const all = [...world.accounts.values()].flatMap((account) =>
    account.templates.list().map((template): ReviewedTemplate => {
      const { rejection, pause, held } = account.templates.recordOf(template.id)
      return {
        account: { id: account.id, name: account.name },
        id: template.id,
        name: template.name,
        language: template.language,
        status: template.status,
        category: template.category,
        correct_category: template.correct_category ?? null,
        quality: template.quality_score.score,
        rejected_reason: template.rejected_reason,
        rejection_info: rejection ?? null,
        pause: pause ?? null,
        held: held?.length ?? null,
        components: presentTemplate(world, template).components as JsonObject[],
      }
    })
  )
  const waits = ({ status }: ReviewedTemplate) => Number(status === "PENDING")
  return all.reverse().sort((a, b) => waits(b) - waits(a))
}
