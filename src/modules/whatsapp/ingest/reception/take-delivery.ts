import type { IncomingMessage } from "node:http"
import { verifySignature } from "../../../../cloud-api/webhooks/verify-signature"
import { readBody } from "./read-body"
import type { Refusal } from "./refusals"

/** What proves a delivery, and what keeps it. */
export interface DeliveryTaker {
  /** With what apps of ours may have signed it. */
  secrets: () => Promise<{ appSecrets: readonly string[] }>
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
  { secrets, store }: DeliveryTaker
): Promise<Receipt> {
  const signature = headerOf(request, "x-hub-signature-256")
  const encoding = headerOf(request, "content-encoding")
  if (!signature) return refuse("unsigned", announcedBytes(request))
  const body = await readBody(request)
  if (!body.ok) return refuse(body.refusal, body.bytes)

  const { rawBody } = body
  const bytes = rawBody.byteLength
  if (encoding && encoding.toLowerCase() !== "identity") return refuse("encoded", bytes)
  try {
    const { appSecrets } = await secrets()
    const signed = verifySignature({ rawBody, header: signature, appSecrets })
    if (!signed) return refuse("bad_signature", bytes)
    if (!isJson(rawBody)) return refuse("not_json", bytes)
    await store(rawBody)
    return STORED
  } catch (error) {
    return { ...refuse("not_stored", bytes), cause: nameOf(error) }
  }
}

const STORED: Receipt = { kind: "stored" }

function refuse(reason: Refusal, bytes: number) {
  return { kind: "refused" as const, reason, bytes }
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
