import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { findAccount } from "../accounts/find-account"
import { paginate } from "../paginate"

const exactFilters = ["status", "category", "language"] as const

/** `GET /{account}/message_templates`, filtered by name (part of it), status, category, language. */
export const listTemplates: Handler = (call) => {
  const { query } = call
  const name = query.get("name")
  const templates = findAccount(call)
    .templates.list()
    .filter((template) => !name || template.name.includes(name))
    .filter((template) =>
      exactFilters.every((filter) => {
        const wanted = query.get(filter)
        return !wanted || template[filter].toLowerCase() === wanted.toLowerCase()
      })
    )
  return json(
    paginate(
      call,
      templates.map((template) => ({ ...template }))
    )
  )
}
