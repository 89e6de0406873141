import { table } from "../docs/table.mjs"
import { renderRefusals } from "./refusal-tables.mjs"

const INTRODUCTION = `# HTTP API

Every route the plugin adds to the backend. The full description, with every field of every body and
answer, is [openapi.json](openapi.json) (OpenAPI 3.1); both are written from the schemas the routes
validate with.

Admin routes take Medusa's own authentication: a signed-in user's session or bearer token, or a
secret API key. The role is the least one that may use the route; roles are given under Settings →
WhatsApp → Members, and a secret API key may do what the person may who made it. Lists answer
\`{ <plural>, count, limit, offset }\`. Errors answer \`{ type, message, code }\`, where the message says
what to do and the code, if there is one, [which refusal](#refusals) it is.`

/** The page of all routes, by heading, and of what they refuse. */
export async function renderPage(routes) {
  const tags = [...new Set(routes.map(({ tag }) => tag))]
  const sections = tags.map((tag) => {
    const rows = routes.filter((route) => route.tag === tag).map(rowOf)
    return `## ${tag}\n\n${table(["Route", "Role", "What it does"], rows)}`
  })
  return `${[INTRODUCTION, ...sections, await renderRefusals()].join("\n\n")}\n`
}

function rowOf({ method, path, least, summary, query }) {
  const names = query ? Object.keys(query.shape ?? {}) : []
  const takes = names.length > 0 ? ` Takes ${names.map((name) => `\`${name}\``).join(", ")}.` : ""
  return [`\`${method} ${path}\``, least ?? "–", `${summary}.${takes}`]
}
