import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import type { StoredTemplate } from "../../state/stored-template"
import { findAccount } from "../accounts/find-account"
import { paginateAs } from "../paginate"
import { presentTemplate } from "./present-template"

/** What templates are found by beside their name and content, each with its whole value. */
const exactFilters: Record<string, (template: StoredTemplate) => string> = {
  status: ({ status }) => status,
  category: ({ category }) => category,
  language: ({ language }) => language,
  quality_score: ({ quality_score: { score } }) => score,
  correct_category: ({ correct_category: category }) => category ?? "",
}

/** `GET /{account}/message_templates`, by name or content (part of it), and exact values. */
export const listTemplates: Handler = (call) => {
  const { query, world } = call
  const name = query.get("name")
  const content = query.get("content")?.toLowerCase()
  const exact = Object.entries(exactFilters).flatMap(([filter, read]) => {
    const wanted = query.get(filter)?.toLowerCase()
    return wanted ? [(template: StoredTemplate) => read(template).toLowerCase() === wanted] : []
  })
  const found = findAccount(call)
    .templates.list()
    .filter(
      (template) =>
        (!name || template.name.includes(name)) &&
        (!content || JSON.stringify(template.components).toLowerCase().includes(content)) &&
        exact.every((isWanted) => isWanted(template))
    )
  return json(paginateAs(call, found, (template) => presentTemplate(world, template)))
}
