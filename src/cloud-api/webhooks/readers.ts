import type { z } from "zod"
import type { Change } from "./change"
import type { EventBody, ParsedWebhook } from "./webhook-event"

/** Reads what one change says, and adds it to what was found. */
export type Reader = (change: Change, found: ParsedWebhook) => void

type Shape<Schema extends z.ZodType> = {
  schema: Schema
  event: (read: z.output<Schema>, change: Change) => EventBody
}

/** Reads each item of a list on its own, so that one odd item never costs the others. */
export function eachOf<Schema extends z.ZodType>(list: string, shape: Shape<Schema>): Reader {
  return (change, found) => {
    const items = change.value[list]
    if (items === undefined || items === null) return
    if (!Array.isArray(items)) return report(change, found, items, `${list} is not a list`)
    for (const item of items) readShape(change, found, item, shape)
  }
}

/** Reads the whole value. */
export function whole<Schema extends z.ZodType>(shape: Shape<Schema>): Reader {
  return (change, found) => readShape(change, found, change.value, shape)
}

/** Reads one object inside the value. */
export function part<Schema extends z.ZodType>(name: string, shape: Shape<Schema>): Reader {
  return (change, found) => {
    if (change.value[name] !== undefined) readShape(change, found, change.value[name], shape)
  }
}

function readShape<Schema extends z.ZodType>(
  change: Change,
  found: ParsedWebhook,
  raw: unknown,
  { schema, event }: Shape<Schema>
): void {
  const read = schema.safeParse(raw)
  if (read.success) found.events.push({ ...change.origin, raw, ...event(read.data, change) })
  else report(change, found, raw, describe(read.error))
}

function report(change: Change, found: ParsedWebhook, raw: unknown, problem: string): void {
  const { field, wabaId } = change.origin
  found.unrecognised.push({ field, wabaId, problem, raw })
}

/** Paths and kinds of problem only: a webhook's values are people's messages. */
function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".") || "value"}: ${issue.code}`).join("; ")
}
