import type { MedusaRequest } from "@medusajs/framework/http"
import { whatsappModule } from "../../../workflows"
import { readBody } from "./read-body"
import type { Refusal } from "./refusals"

type Receipt =
  | { kind: "stored" }
  /** `cause` is the name and code of a failure of ours. */
  | { kind: "refused"; reason: Refusal; bytes: number; cause?: string }

/**
 * Takes a delivery in: its bytes, then their signature, then whether they are JSON, then the
 * database. Nothing is parsed for somebody who did not sign, and nothing is answered that is not
 * durable. Never throws: what goes wrong is a delivery that Meta is to deliver again.
 */
export async function receive(req: MedusaRequest): Promise<Receipt> {
  const signature = req.get("x-hub-signature-256")
  const encoding = req.get("content-encoding")
  const body = signature ? await readBody(req) : null
  const bytes = body?.ok ? body.rawBody.byteLength : (body?.bytes ?? announcedBytes(req))
  const refuse = (reason: Refusal) => ({ kind: "refused" as const, reason, bytes })

  if (!body) return refuse("unsigned")
  if (!body.ok) return refuse(body.refusal)
  if (encoding && encoding.toLowerCase() !== "identity") return refuse("encoded")
  const { rawBody } = body
  const whatsapp = whatsappModule(req.scope)
  try {
    if (!(await whatsapp.verifyWebhook({ rawBody, signature }))) return refuse("bad_signature")
    if (!isJson(rawBody)) return refuse("not_json")
    await whatsapp.receiveDelivery(rawBody)
    return { kind: "stored" }
  } catch (error) {
    return { ...refuse("not_stored"), cause: nameOf(error) }
  }
}

/** Never a message: database errors quote the values they were about. */
function nameOf(error: unknown): string {
  const { name = "Error", code } = error as { name?: string; code?: string }
  return code ? `${name} ${code}` : name
}

function announcedBytes(req: MedusaRequest): number {
  return Number(req.headers["content-length"]) || 0
}

function isJson(rawBody: Buffer): boolean {
  try {
    JSON.parse(rawBody.toString("utf8"))
    return true
  } catch {
    return false
  }
}
