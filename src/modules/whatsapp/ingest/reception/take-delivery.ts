import type { IncomingMessage } from "node:http"
import { readBody } from "./read-body"
import type { Refusal } from "./refusals"

/** What proves a delivery, and what keeps it. */
export interface DeliveryTaker {
  verify: (delivery: { rawBody: Buffer; signature: string | undefined }) => Promise<boolean>
  /** Resolves when it is durable. */
  store: (rawBody: Buffer) => Promise<void>
}

export type Receipt =
  | { kind: "stored" }
  /** `cause` is the name and code of a failure of ours. */
  | { kind: "refused"; reason: Refusal; bytes: number; cause?: string }

/**
 * Takes a delivery in: its bytes, then their signature, then whether they are JSON, then the
 * database. Nothing is parsed for somebody who did not sign, and nothing is answered that is not
 * durable. Never throws: what goes wrong is a delivery that Meta is to deliver again.
 */
export async function takeDelivery(
  request: IncomingMessage,
  { verify, store }: DeliveryTaker
): Promise<Receipt> {
  const signature = headerOf(request, "x-hub-signature-256")
  const encoding = headerOf(request, "content-encoding")
  const body = signature ? await readBody(request) : null
  const bytes = body?.ok ? body.rawBody.byteLength : (body?.bytes ?? announcedBytes(request))
  const refuse = (reason: Refusal) => ({ kind: "refused" as const, reason, bytes })

  if (!body) return refuse("unsigned")
  if (!body.ok) return refuse(body.refusal)
  if (encoding && encoding.toLowerCase() !== "identity") return refuse("encoded")
  const { rawBody } = body
  try {
    if (!(await verify({ rawBody, signature }))) return refuse("bad_signature")
    if (!isJson(rawBody)) return refuse("not_json")
    await store(rawBody)
    return { kind: "stored" }
  } catch (error) {
    return { ...refuse("not_stored"), cause: nameOf(error) }
  }
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** Never a message: database errors quote the values they were about. */
function nameOf(error: unknown): string {
  const { name = "Error", code } = error as { name?: string; code?: string }
  return code ? `${name} ${code}` : name
}

function announcedBytes({ headers }: IncomingMessage): number {
  return Number(headers["content-length"]) || 0
}

function isJson(rawBody: Buffer): boolean {
  try {
    JSON.parse(rawBody.toString("utf8"))
    return true
  } catch {
    return false
  }
}
