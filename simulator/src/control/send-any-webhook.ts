import { z } from "zod"
import { unknownObject } from "../graph/graph-error"
import type { JsonObject } from "../json"
import { sendUpdate } from "../webhooks/send-update"
import type { World } from "../world"

/** Body of `POST /_sim/webhooks`: any field of Meta's with its value, sent as it is. */
const anyWebhookSchema = z.strictObject({
  account: z.string().optional(),
  field: z.string().min(1),
  value: z.record(z.string(), z.unknown()),
})

export function sendAnyWebhook(world: World, body: JsonObject): void {
  const { account, field, value } = anyWebhookSchema.parse(body)
  const accountId = account ?? [...world.accounts.keys()][0] ?? ""
  if (!world.accounts.has(accountId)) throw unknownObject(accountId, "POST")
  sendUpdate(world, { kind: "field", accountId, field, value, at: Date.now() })
}
