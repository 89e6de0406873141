import { createHash, randomUUID } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { request } from "undici"
import { signPayload } from "../../../../cloud-api"
import { rows, type Database } from "../../database"
import { testDelivery } from "./test-delivery"

interface TestTools {
  db: Database
  /** Where Meta delivers; null while nobody knows our public address. */
  callbackUrl: string | null
  appSecrets: readonly string[]
  verify: (delivery: { rawBody: Buffer; signature: string }) => Promise<boolean>
  store: (rawBody: Buffer) => Promise<void>
}

const TIMEOUT_MS = 10_000

/**
 * Sends ourselves a delivery, signed as Meta signs: by our public address, the way Meta's take, or
 * without leaving the process while there is none. Answers the id of the row it became.
 */
export async function sendTestDelivery(
  tools: TestTools
): Promise<{ id: string; via: "public_url" | "internal" }> {
  const [appSecret] = tools.appSecrets
  if (!appSecret) throw refuse("Enter the app secret first: without it nothing can be signed.")
  const body = testDelivery({ id: randomUUID(), sentAt: new Date() })
  const rawBody = Buffer.from(body)
  const signature = signPayload({ body: rawBody, appSecret })
  const { callbackUrl } = tools
  if (callbackUrl) await deliver({ callbackUrl, body, signature })
  else await take(tools, { rawBody, signature })
  const id = await findByBody(tools.db, rawBody)
  if (!id) {
    throw refuse(
      `${callbackUrl} took the delivery, but it is not stored here: the address leads to another shop.`
    )
  }
  return { id, via: callbackUrl ? "public_url" : "internal" }
}

/** The address is the operator's own option; redirects are not followed, and its answer is not shown. */
async function deliver(delivery: { callbackUrl: string; body: string; signature: string }) {
  const { callbackUrl, body, signature } = delivery
  const headers = { "content-type": "application/json", "x-hub-signature-256": signature }
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const answer = await request(callbackUrl, { method: "POST", headers, body, signal }).catch(
    () => null
  )
  if (!answer) throw refuse(`${callbackUrl} could not be reached. Check WHATSAPP_PUBLIC_URL.`)
  await answer.body.dump()
  if (answer.statusCode === 200) return
  throw refuse(
    `${callbackUrl} answered ${answer.statusCode} instead of 200. Check that no proxy in between changes or refuses deliveries.`
  )
}

async function take(
  { verify, store }: TestTools,
  delivery: { rawBody: Buffer; signature: string }
) {
  if (!(await verify(delivery)))
    throw refuse("A delivery signed with the app secret was not taken.")
  await store(delivery.rawBody)
}

/** By `IDX_whatsapp_webhook_delivery_digest`. */
async function findByBody(db: Database, rawBody: Buffer): Promise<string | null> {
  const digest = createHash("sha256").update(rawBody).digest("hex")
  const [found] = await rows<{ id: string }>(
    db,
    `SELECT id FROM whatsapp_webhook_delivery WHERE digest = ? AND deleted_at IS NULL`,
    [digest]
  )
  return found?.id ?? null
}

function refuse(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}
