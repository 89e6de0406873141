import {
  exportedTemplateSchema,
  TEMPLATE_FILE_FORMAT,
  TEMPLATE_FILE_VERSION,
  type ExportedTemplate,
  type TemplateImportOutcome,
} from "../../contract"
import { checkTemplate } from "../../domain/templates/check-template"
import { diffTemplates } from "../../domain/templates/model/diff-templates"
import type { TemplateProblem } from "../../domain/templates/template-problem"
import { definitionOf } from "./template-definition"

/** What would become of one template of a file. */
export interface FileLook {
  index: number
  name: string | null
  language: string | null
  outcome: TemplateImportOutcome
  /** Why it cannot be read. */
  unreadable: string[]
  /** What to mend before it can be submitted. */
  problems: TemplateProblem[]
}

/** The templates in a file, or null when it is not one of ours. */
export function templatesInFile(text: string): unknown[] | null {
  try {
    const file = JSON.parse(text) as Record<string, unknown> | null
    const isOurs = file?.format === TEMPLATE_FILE_FORMAT && file.version === TEMPLATE_FILE_VERSION
    return isOurs && Array.isArray(file.templates) ? file.templates : null
  } catch {
    return null
  }
}

interface Look {
  templates: readonly unknown[]
  /** What the account has. */
  existing: readonly ExportedTemplate[]
  onConflict: "skip" | "draft"
}

/** Says what an import would do, before it is done. */
export function lookAtFile({ templates, existing, onConflict }: Look): FileLook[] {
  const own = new Map(existing.map((one) => [keyOf(one), one]))
  return templates.map((item, index): FileLook => {
    const read = exportedTemplateSchema.safeParse(item)
    if (!read.success) {
      const { name, language } = (item ?? {}) as Record<string, unknown>
      return {
        index,
        name: typeof name === "string" ? name : null,
        language: typeof language === "string" ? language : null,
        outcome: "refused",
        unreadable: read.error.issues.map(({ path, message }) =>
          [path.join("."), message].filter(Boolean).join(": ")
        ),
        problems: [],
      }
    }
    const template = read.data
    const before = own.get(keyOf(template))
    const outcome = outcomeOf({ template, before, onConflict })
    const isTaken = outcome === "created" || outcome === "drafted"
    return {
      index,
      name: template.name,
      language: template.language,
      outcome,
      unreadable: [],
      problems: isTaken ? checkTemplate(definitionOf(template)) : [],
    }
  })
}

interface Comparison {
  template: ExportedTemplate
  before: ExportedTemplate | undefined
  onConflict: "skip" | "draft"
}

function outcomeOf({ template, before, onConflict }: Comparison): TemplateImportOutcome {
  if (!before) return "created"
  const changes = diffTemplates(definitionOf(before), definitionOf(template))
  if (changes.length === 0) return "same"
  return onConflict === "draft" ? "drafted" : "skipped"
}

function keyOf({ name, language }: Pick<ExportedTemplate, "name" | "language">): string {
  return `${name} ${language}`
}
