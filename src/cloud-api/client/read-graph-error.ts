import { z } from "zod"
import { CloudApiError, NO_ERROR_CODE } from "../errors/cloud-api-error"
import { wireNumberSchema } from "../schemas/shared/wire-number"
import type { ResponseHeaders } from "./exchange"
import { readUsage } from "./usage"

const graphErrorSchema = z.object({
  message: z.string().catch(""),
  code: wireNumberSchema,
  error_subcode: wireNumberSchema.optional().catch(undefined),
  error_data: z
    .union([z.object({ details: z.string() }).transform((data) => data.details), z.string()])
    .optional()
    .catch(undefined),
  error_user_title: z.string().optional().catch(undefined),
  error_user_msg: z.string().optional().catch(undefined),
  is_transient: z.boolean().optional().catch(undefined),
  fbtrace_id: z.string().optional().catch(undefined),
})

export type GraphResponse = {
  status: number
  headers: ResponseHeaders
  /** The parsed answer; `undefined` when it was not JSON. */
  json: unknown
}

/** Reads a refusal out of an answer, or nothing when the answer is not one. */
export function readGraphError(
  { status, headers, json }: GraphResponse,
  secrets: readonly string[]
): CloudApiError | undefined {
  const envelope = z.object({ error: graphErrorSchema }).safeParse(json)
  const clean = (text?: string) => (text === undefined ? undefined : redact(text, secrets))
  const retryAfterSeconds = readRetryAfter(headers)
  if (envelope.success) {
    const { error } = envelope.data
    return new CloudApiError({
      message: redact(error.message, secrets) || `Graph error ${error.code}`,
      code: error.code,
      subcode: error.error_subcode,
      httpStatus: status,
      details: clean(error.error_data),
      userTitle: clean(error.error_user_title),
      userMessage: clean(error.error_user_msg),
      fbtraceId: error.fbtrace_id,
      isTransient: error.is_transient,
      retryAfterSeconds,
    })
  }
  // A client error without Graph's envelope comes from something in front of it: it was refused.
  if (status < 400 || status >= 500) return undefined
  const message = `The Cloud API answered HTTP ${status} without an explanation`
  return new CloudApiError({ message, code: NO_ERROR_CODE, httpStatus: status, retryAfterSeconds })
}

/** Meta echoes a malformed token in its message; ours must not reach a log that way. */
function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text)
  return known.replace(/\bEA[A-Za-z0-9]{18,}/g, "[redacted]")
}

function readRetryAfter(headers: ResponseHeaders): number | undefined {
  const header = Number(headers["retry-after"])
  if (Number.isFinite(header) && header > 0) return header
  const minutes = Math.max(0, ...readUsage(headers).map((usage) => usage.regainAccessInMinutes))
  return minutes > 0 ? minutes * 60 : undefined
}
