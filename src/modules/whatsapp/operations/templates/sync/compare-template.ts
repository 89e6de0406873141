import { headerUploads, isReusable } from "../../../../../domain/templates/review"
import { wordingKey } from "../content-key"
import type { TemplateToSave } from "../stored-template"
import type { ComponentJson } from "../template-content"
import type { KnownTemplate } from "./match-templates"

/** A template that is here already, beside what Meta says of it now. */
export interface ComparedTemplate {
  known: KnownTemplate
  told: TemplateToSave
  /** Whether it says something else than here. */
  isReworded: boolean
  /** Whether Meta counts that as an edit of an approved template. */
  isEdit: boolean
  /** Whether the components here stay: the samples uploaded from here can be named again. */
  keepsUploads: boolean
  /** Whether its status, quality or category is not what it was. */
  hasNews: boolean
  /** Whether what was written here and what Meta has now stand against each other. */
  isConflict: boolean
}

/** Compares a template with Meta's description of it. */
export function compareTemplate(known: KnownTemplate, told: TemplateToSave): ComparedTemplate {
  const differs = saysSomethingElse(known, told)
  const isWrittenHere = known.hasDraft || known.isLocal
  return {
    known,
    told,
    // Meta puts what is handed in into words of its own: only later differences are somebody's.
    isReworded: differs && (known.isSeen || isWrittenHere),
    isEdit: differs && known.isSeen && known.status === "APPROVED",
    keepsUploads: !differs && headerUploads(known.components ?? []).some(isReusable),
    hasNews: hasNews(known, told),
    isConflict: differs && isWrittenHere,
  }
}

function saysSomethingElse(known: KnownTemplate, told: TemplateToSave): boolean {
  if (!known.components && known.parameterFormat === told.parameterFormat) return false
  const components = told.components as unknown as ComponentJson[]
  const here = wordingKey({ ...known, components: known.components ?? components })
  return here !== wordingKey({ parameterFormat: told.parameterFormat, components })
}

function hasNews(known: KnownTemplate, told: TemplateToSave): boolean {
  return (
    known.status !== told.status ||
    known.category !== told.category ||
    known.pendingCategory !== (told.pendingCategory ?? null) ||
    (told.quality !== null && told.quality !== undefined && known.quality !== told.quality)
  )
}
