import { z } from "zod"
import { GraphError } from "../graph/graph-error"
import { json, type Reply } from "./reply"

/** Any failure as an answer: Meta's envelope, field by field for our own controls, or 500. */
export function errorReply(error: unknown): Reply {
  if (error instanceof GraphError) return json(error.toBody(), error.httpStatus)
  if (error instanceof z.ZodError) {
    const issues = error.issues.map((issue) => ({
      field: issue.path.join("."),
      message: issue.message,
    }))
    const first = issues[0]
    const message = first ? `${first.field || "body"}: ${first.message}` : "Invalid body"
    return json({ error: { message, issues } }, 400)
  }
  // A fault of the simulator's own: said loudly, since somebody is debugging against it.
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return json({ error: { message, code: 1, type: "SimulatorError" } }, 500)
}
