import type { TemplateDefinition } from "../../../../domain/templates"

/** A template in one language as this shop keeps it. */
export interface StoredTemplate extends TemplateDefinition {
  id: string
  accountId: string
  /** Meta's status verbatim, or `DRAFT`. */
  status: string
}

/** A template to keep: what Meta says about it, or a draft. */
export interface TemplateToSave extends TemplateDefinition {
  status: string
  metaTemplateId?: string | null
  statusReason?: string | null
  rejection?: { reason: string | null; recommendation: string | null } | null
  quality?: string | null
  qualityReasons?: readonly string[] | null
  /** The category Meta means to move it to. */
  pendingCategory?: string | null
  previousCategory?: string | null
  libraryName?: string | null
}
