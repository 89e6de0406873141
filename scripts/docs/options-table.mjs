import { loadSource } from "./load-source.mjs"
import { table } from "./table.mjs"

/** The plugin's options with their environment variables, from the schema that checks them. */
export async function renderOptionsTable() {
  const { optionsSchema } = await loadSource("src/options.ts")
  const rows = Object.entries(optionsSchema.shape).flatMap(([name, schema]) =>
    describe(name, schema)
  )
  return table(["Option", "Environment variable", "Default", "What it is"], rows)
}

function describe(name, schema) {
  const { env = "", description = "" } = schema.meta() ?? {}
  const { inner, value } = unwrap(schema)
  const members = inner.shape ? Object.entries(inner.shape) : []
  return [
    [code(name), members.length > 0 ? "" : codes(env), value, description],
    ...members.flatMap(([member, its]) => describe(`${name}.${member}`, its)),
  ]
}

function unwrap(schema) {
  const { type, innerType, defaultValue } = schema.def
  if (type === "default") return { ...unwrap(innerType), value: code(JSON.stringify(defaultValue)) }
  if (type === "optional") return { ...unwrap(innerType), value: "none" }
  if (type === "nullable" || type === "prefault") return unwrap(innerType)
  return { inner: schema, value: "" }
}

function codes(names) {
  return names.split(/,\s*/).filter(Boolean).map(code).join(", ")
}

function code(text) {
  return `\`${text}\``
}
