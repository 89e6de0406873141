import { GraphError } from "../graph/graph-error"
import { asObject, type JsonObject } from "../json"

export function parseJson(body: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new GraphError({ code: 100, message: "(#100) Invalid JSON in the request body" })
  }
  const object = asObject(value)
  if (!object) throw new GraphError({ code: 100, message: "(#100) The body must be an object" })
  return object
}
