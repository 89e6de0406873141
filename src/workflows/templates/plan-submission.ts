import type { TemplateDefinition, TemplateProblem } from "../../domain/templates"
import { headerUploads, isReusable } from "../../domain/templates/review"
import type { TemplateRecord, TemplateSubmission } from "../whatsapp-module"
import { requireSeen } from "./require-seen"
import { refused } from "../../modules/whatsapp"

/** What is to be handed in. */
export interface SubmissionPlan {
  id: string
  accountId: string
  submission: TemplateSubmission
  definition: TemplateDefinition
}

interface Request {
  template: TemplateRecord
  revision?: string
  conflictIsFine: boolean
}

/** Decides what is handed in, or says why it cannot be. */
export function planSubmission({ template, revision, conflictIsFine }: Request): SubmissionPlan {
  requireSeen(template, revision)
  const { id, account_id, name, language, status, draft } = template
  if (draft?.conflict && !conflictIsFine) {
    throw refused("NOT_ALLOWED", "conflict_at_meta")
  }
  const { conflict: _, ...content } = { conflict: false, ...(draft ?? template.content) }
  if (status === "APPROVED" && content.category !== template.category) {
    throw refused("NOT_ALLOWED", "category_kept", { category: template.category })
  }
  const { category, parameterFormat, components, messageSendTtlSeconds } = content
  requireReusable(components, content.headerMedia !== null)
  return {
    ...{ id, accountId: account_id },
    submission: { name, language, status, metaTemplateId: template.meta_template_id, content },
    definition: {
      ...{ name, language, category, parameterFormat, messageSendTtlSeconds },
      components: components as unknown as TemplateDefinition["components"],
    },
  }
}

/** Refuses what Meta would reject, with everything there is to mend. */
export function requireSound(problems: readonly TemplateProblem[]): void {
  const errors = problems.filter(({ severity }) => severity === "error")
  if (errors.length === 0) return
  const said = errors.map(({ component, message, remedy }) => `${component}: ${message} ${remedy}`)
  throw refused("INVALID_DATA", "template_problems", { problems: said.join(" ") })
}

/** Meta gives addresses back for the samples it has, and does not take those. */
function requireReusable(components: readonly unknown[], hasMedia: boolean): void {
  const lost = headerUploads(components).filter((upload) => !isReusable(upload))
  // The one of the main header is named again from what was uploaded here.
  if (lost.length <= (hasMedia ? 1 : 0)) return
  throw refused("NOT_ALLOWED", "samples_lost")
}
