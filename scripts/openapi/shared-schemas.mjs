import { z } from "zod"

/** Writes schemas as JSON Schema; those with a name are written once and referred to. */
export function sharedSchemas(names) {
  const written = new Map()

  function schemaOf(schema, io) {
    const { $schema: _, ...json } = z.toJSONSchema(schema, {
      io,
      unrepresentable: "any",
      override: ({ zodSchema, jsonSchema }) => {
        tidy(zodSchema, jsonSchema)
        const name = io === "output" && zodSchema !== schema ? names.get(zodSchema) : undefined
        if (name) refer(jsonSchema, { name, zodSchema })
      },
    })
    return json
  }

  function refer(jsonSchema, { name, zodSchema }) {
    if (!written.has(name)) {
      written.set(name, {})
      written.set(name, schemaOf(zodSchema, "output"))
    }
    for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
    jsonSchema.$ref = `#/components/schemas/${name}`
  }

  const used = () => Object.fromEntries([...written].sort(([a], [b]) => a.localeCompare(b)))
  return { schemaOf, used }
}

/** What a query's number takes is text, but it is documented as what it means; formats say enough. */
function tidy({ _zod: { def } }, jsonSchema) {
  if (jsonSchema.format) delete jsonSchema.pattern
  if (def.type === "number" && def.coerce) {
    jsonSchema.type = def.checks?.some(isInteger) ? "integer" : "number"
  }
}

const isInteger = (check) => check._zod.def.format === "safeint"
