import {
  TEMPLATE_IMPORT_OUTCOMES,
  type AdminImportedTemplate,
  type TemplateImportOutcome,
} from "../../../../../contract"
import { sameJson } from "../../../../../domain/templates"
import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"
import { createTemplates } from "../editing/create-templates"
import { lockTemplates, meantContent, type LockedTemplate } from "../editing/locked-template"
import { snapshotTemplates, type TemplateSnapshot } from "../editing/undo-changes"
import { writeContents } from "../editing/write-contents"
import { readFile, type ImportedTemplate, type ReadTemplate } from "./read-file"
import { toExported } from "./to-exported"

export interface ImportRequest {
  accountId: string
  templates: readonly unknown[]
  onConflict: "skip" | "draft"
  actorId: string | null
}

/** What became of a file, and what is needed to make as if nothing had. */
export interface ImportResult {
  results: AdminImportedTemplate[]
  counts: Record<TemplateImportOutcome, number>
  created: string[]
  former: TemplateSnapshot[]
}

type Judged = ReadTemplate & { known: LockedTemplate | null; outcome: TemplateImportOutcome }

/** Takes a file in: new templates become drafts, others stay or get a draft. In the caller's transaction. */
export async function importTemplates(
  db: Database,
  { accountId, templates, onConflict, actorId }: ImportRequest
): Promise<ImportResult> {
  const read = readFile(templates)
  const known = await lockKnown(db, accountId, read)
  const judged = read.map((one): Judged => {
    const kept = known.get(`${one.name} ${one.language}`) ?? null
    return { ...one, known: kept, outcome: judge(one.template, kept, onConflict) }
  })

  const drafted = judged.filter(({ outcome }) => outcome === "drafted")
  const former = await snapshotTemplates(
    db,
    drafted.flatMap(({ known: kept }) => kept?.id ?? [])
  )
  await writeContents(
    db,
    drafted.flatMap(({ known: kept, template }) =>
      kept && template ? [{ template: kept, ...template, name: undefined }] : []
    )
  )
  const created = await createTemplates(db, {
    templates: judged.flatMap(({ outcome, template }) =>
      outcome === "created" && template ? [{ accountId, ...template }] : []
    ),
    how: "imported",
    actorId,
  })
  const ids = new Map(created.map(({ id, name, language }) => [`${name} ${language}`, id]))
  const results = judged.map(({ index, name, language, outcome, known: kept, problems }) => ({
    ...{ index, name, language, outcome, problems },
    id: kept?.id ?? ids.get(`${name} ${language}`) ?? null,
  }))
  return { results, counts: countOf(results), created: [...ids.values()], former }
}

function judge(
  template: ImportedTemplate | null,
  known: LockedTemplate | null,
  onConflict: ImportRequest["onConflict"]
): TemplateImportOutcome {
  if (!template) return "refused"
  if (!known || known.status === "DELETED") return "created"
  const here = toExported({ ...known, content: meantContent(known), libraryName: null })
  if (sameJson(here, toExported({ ...template, libraryName: null }))) return "same"
  return onConflict === "draft" ? "drafted" : "skipped"
}

async function lockKnown(
  db: Database,
  accountId: string,
  read: readonly ReadTemplate[]
): Promise<Map<string, LockedTemplate>> {
  const keys = read.flatMap(({ template }) => (template ? [template] : []))
  const found = await rows<{ id: string }>(db, KNOWN, [
    toJsonb(keys.map(({ name, language }) => ({ name, language }))),
    accountId,
  ])
  const locked = await lockTemplates(
    db,
    found.map(({ id }) => id)
  )
  return new Map(locked.map((template) => [`${template.name} ${template.language}`, template]))
}

function countOf(results: readonly AdminImportedTemplate[]): Record<TemplateImportOutcome, number> {
  const counts = Object.fromEntries(TEMPLATE_IMPORT_OUTCOMES.map((outcome) => [outcome, 0]))
  for (const { outcome } of results) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts as Record<TemplateImportOutcome, number>
}

const KNOWN = `
  SELECT kept.id
  FROM jsonb_to_recordset(?::jsonb) AS read (name text, language text)
  JOIN whatsapp_template kept
    ON kept.account_id = ? AND kept.name = read.name AND kept.language = read.language
    AND kept.deleted_at IS NULL`
