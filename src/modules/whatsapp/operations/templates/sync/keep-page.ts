import type { Template } from "../../../../../cloud-api"
import type { Database } from "../../../database"
import { contentEvent } from "../content-event"
import { syncNews } from "../life/sync-news"
import { tellTemplates } from "../life/tell-templates"
import type { UpdatedTemplate } from "../life/told-template"
import { recordTemplateEvents } from "../record-template-events"
import { saveTemplates } from "../save-templates"
import { toTemplate } from "../to-template"
import { compareTemplate, type ComparedTemplate } from "./compare-template"
import { keepContents } from "./keep-contents"
import { matchTemplates } from "./match-templates"

/** A page of Meta's list. */
export interface TemplatePage {
  accountId: string
  templates: readonly Template[]
  /** When Meta was asked for it. */
  askedAt: Date
}

/** What a page brought. */
export interface KeptPage {
  synced: number
  added: number
  changed: number
  conflicts: number
  /** Templates whose status, quality or category changed: for whoever listens. */
  updated: UpdatedTemplate[]
  /** Templates that say something else now. */
  reworded: string[]
}

/** Makes our templates what a page of Meta's list says they are. In the caller's transaction. */
export async function keepPage(db: Database, page: TemplatePage): Promise<KeptPage> {
  const { accountId, askedAt } = page
  const wire = new Map(page.templates.map((template) => [template.id, template]))
  const templates = [...wire.values()].flatMap((template) => toTemplate(template) ?? [])
  if (templates.length === 0) return NOTHING

  const known = new Map(
    (await matchTemplates(db, { accountId, templates })).map((row) => [keyOf(row), row])
  )
  const compared = templates.flatMap((told) => {
    const row = known.get(keyOf(told))
    return row ? [compareTemplate(row, told)] : []
  })
  const fresh = templates.filter((told) => !known.has(keyOf(told)))

  await keepContents(db, compared)
  const added = await saveTemplates(db, { accountId, templates: fresh })
  const reworded = compared.filter(({ isReworded }) => isReworded)
  await recordTemplateEvents(db, [
    ...added.flatMap(({ id, ...key }) => {
      const told = fresh.find((one) => keyOf(one) === keyOf(key))
      return told ? [contentEvent({ templateId: id, how: "found", content: told })] : []
    }),
    ...reworded.map(({ known: { id }, told, isEdit }) =>
      contentEvent({ templateId: id, how: "changed_at_meta", content: told, isEdit })
    ),
  ])
  const news = compared.filter(({ hasNews }) => hasNews)
  const updated = await tellTemplates(
    db,
    news.flatMap((one) => newsOf(one, { accountId, askedAt, wire }))
  )
  return {
    synced: templates.length,
    added: added.length,
    changed: new Set([...news, ...reworded].map((one) => one.known.id)).size,
    conflicts: compared.filter(({ isConflict }) => isConflict).length,
    updated,
    reworded: reworded.map(({ known: { id } }) => id),
  }
}

const NOTHING: KeptPage = {
  ...{ synced: 0, added: 0, changed: 0, conflicts: 0 },
  ...{ updated: [], reworded: [] },
}

type PageFacts = { accountId: string; askedAt: Date; wire: ReadonlyMap<string, Template> }

function newsOf({ told }: ComparedTemplate, { accountId, askedAt, wire }: PageFacts) {
  const { metaTemplateId, name, language } = told
  const template = metaTemplateId ? wire.get(metaTemplateId) : undefined
  if (!metaTemplateId || !template) return []
  return [{ accountId, metaTemplateId, name, language, news: syncNews(template, askedAt) }]
}

function keyOf({ name, language }: { name: string; language: string }): string {
  return `${name} ${language}`
}
