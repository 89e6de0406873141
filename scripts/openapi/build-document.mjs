import { readFileSync } from "node:fs"
import { inRoot } from "../lib/root.mjs"
import { sharedSchemas } from "./shared-schemas.mjs"

/** The OpenAPI document of all routes; `names` are those of the schemas that several share. */
export function buildDocument({ routes, names }) {
  const shared = sharedSchemas(names)
  const paths = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}")
    const operation = operationOf(route, shared.schemaOf)
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation }
  }
  const { version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"))
  return {
    openapi: "3.1.0",
    info: {
      title: "medusa-plugin-whatsapp",
      version,
      description: "The HTTP routes the plugin adds to a Medusa backend.",
    },
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: { securitySchemes: SECURITY_SCHEMES, schemas: { Error: ERROR, ...shared.used() } },
  }
}

const SECURITY_SCHEMES = {
  user: { type: "http", scheme: "bearer", description: "A token of `/auth/user/emailpass`." },
  apiKey: { type: "http", scheme: "basic", description: "A secret API key as the user name." },
  publishableKey: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
}

const ERROR = {
  type: "object",
  properties: {
    type: { type: "string" },
    message: { type: "string", description: "What is wrong and what to do, for a person." },
    code: {
      type: "string",
      description: "Which refusal it is, of those docs/api.md lists, or Medusa's own word.",
    },
  },
  required: ["type", "message"],
}

function operationOf(route, schemaOf) {
  const { tag, summary, least, query, body, bodyType, path } = route
  const parameters = [...pathParameters(path), ...queryParameters(query, schemaOf)]
  return {
    tags: [tag],
    summary,
    ...(least && { "x-least-role": least }),
    ...securityOf(path),
    ...(parameters.length > 0 && { parameters }),
    ...((body || bodyType) && {
      requestBody: { required: true, content: bodyOf(route, schemaOf) },
    }),
    responses: {
      200: { description: "Done.", ...contentOf(route, schemaOf) },
      default: {
        description: "What went wrong.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
      },
    },
  }
}

function securityOf(path) {
  if (path.startsWith("/admin/")) return { security: [{ user: [] }, { apiKey: [] }] }
  if (path.startsWith("/store/")) return { security: [{ publishableKey: [] }] }
  return { security: [] }
}

function pathParameters(path) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))
}

function queryParameters(query, schemaOf) {
  if (!query) return []
  const { properties = {}, required = [] } = schemaOf(query, "input")
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }))
}

function bodyOf({ body, bodyType = "application/json" }, schemaOf) {
  const binary = { type: "string", format: "binary" }
  return { [bodyType]: { schema: body ? schemaOf(body, "input") : binary } }
}

function contentOf({ answer, answerType = "application/json" }, schemaOf) {
  if (answer) return { content: { [answerType]: { schema: schemaOf(answer, "output") } } }
  return answerType === "application/json" ? {} : { content: { [answerType]: {} } }
}
