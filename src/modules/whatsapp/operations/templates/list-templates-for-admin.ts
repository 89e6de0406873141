import type { AdminTemplate, TEMPLATE_ORDERS } from "../../../../contract"
import { rows, type Database } from "../../database"
import { presentTemplateRow, TEMPLATE_FIELDS, type TemplateRow } from "./present-template-row"
import { wantedTemplates, type TemplateFilters } from "./template-filters"

type OrderName = (typeof TEMPLATE_ORDERS)[number]
export type TemplateOrder = OrderName | `-${OrderName}`

export type TemplatesPage = TemplateFilters & {
  order?: TemplateOrder
  limit: number
  offset: number
}

/** What a page of templates is found with: the rows, and what else could be chosen. */
export interface ListedTemplates {
  templates: AdminTemplate[]
  count: number
  /** Every language there is. */
  languages: string[]
  /** By status, under all filters but that of the status itself. */
  counts: Record<string, number>
  /** The same by the state of the shop's review. */
  reviewCounts: Record<string, number>
}

/** A page of templates, by name and language unless ordered otherwise. */
export async function listTemplatesForAdmin(
  db: Database,
  { order = "name", limit, offset, ...filters }: TemplatesPage
): Promise<ListedTemplates> {
  const { sql, bindings } = wantedTemplates(filters)
  const page = await rows<TemplateRow>(
    db,
    `SELECT ${TEMPLATE_FIELDS} ${sql} ORDER BY ${orderOf(order)} LIMIT ? OFFSET ?`,
    [...bindings, limit, offset]
  )
  const [total] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::int AS count ${sql}`,
    bindings
  )
  return {
    templates: page.map(presentTemplateRow),
    count: total?.count ?? 0,
    languages: await languagesOf(db),
    counts: await countBy(db, "status", { ...filters, status: undefined }),
    reviewCounts: await countBy(db, "review_state", { ...filters, reviewState: undefined }),
  }
}

/** Names are columns: nothing that a person sends stands in the statement itself. */
const ORDERED: Record<OrderName, string> = {
  name: "template.name",
  status: "template.status",
  category: "template.category",
  language: "template.language",
  quality: "template.quality",
  created_at: "template.created_at",
  updated_at: "template.updated_at",
}

function orderOf(order: TemplateOrder): string {
  const isReverse = order.startsWith("-")
  const column = ORDERED[(isReverse ? order.slice(1) : order) as OrderName]
  const direction = isReverse ? "DESC" : "ASC"
  return `${column} ${direction} NULLS LAST, template.name, template.language, template.id`
}

async function countBy(
  db: Database,
  column: "status" | "review_state",
  filters: TemplateFilters
): Promise<Record<string, number>> {
  const { sql, bindings } = wantedTemplates(filters)
  const counted = await rows<{ value: string; count: number }>(
    db,
    `SELECT template.${column} AS value, count(*)::int AS count ${sql}
     GROUP BY template.${column} ORDER BY template.${column}`,
    bindings
  )
  return Object.fromEntries(counted.map(({ value, count }) => [value, count]))
}

async function languagesOf(db: Database): Promise<string[]> {
  const { sql } = wantedTemplates({})
  const found = await rows<{ language: string }>(
    db,
    `SELECT DISTINCT template.language ${sql} ORDER BY template.language`
  )
  return found.map(({ language }) => language)
}
