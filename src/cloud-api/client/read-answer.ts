import type { z } from "zod"
import { UnknownOutcomeError } from "../errors/delivery-errors"
import { parseJson } from "../json/parse-json"
import type { Exchange } from "./exchange"
import { readGraphError } from "./read-graph-error"

export type AnswerReading<Schema extends z.ZodType> = {
  answer: Extract<Exchange, { kind: "response" }>
  schema: Schema
  /** What must not appear in an error. */
  secrets: readonly string[]
  /** Errors that come beside an answer that is still of use. */
  toleratedCodes?: readonly number[]
}

/** What Meta answered, by a schema; throws its refusal, or that nobody can tell what it meant. */
export function readAnswer<Schema extends z.ZodType>({
  answer,
  schema,
  secrets,
  toleratedCodes = [],
}: AnswerReading<Schema>): z.output<Schema> {
  const { status, headers } = answer
  const json = parseJson(answer.body)
  const parsed = schema.safeParse(json)
  const refusal = readGraphError({ status, headers, json }, secrets)
  if (refusal) {
    if (toleratedCodes.includes(refusal.code) && parsed.success) return parsed.data
    throw refusal
  }
  if (status >= 200 && status < 300 && parsed.success) return parsed.data
  throw new UnknownOutcomeError(`The Cloud API answered HTTP ${status} in an unreadable way`)
}
