import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { asString } from "../../json"
import { verifyCallback } from "../../webhooks/verify-callback"
import { unknownObject } from "../graph-error"
import { missing } from "../messages/refusals"

/** `POST /{app}/subscriptions`: the app's own webhook address. */
export const subscribeApp: Handler = async (call) => {
  const { world, query } = call
  const id = call.params.id ?? ""
  if (id !== world.settings.appId) throw unknownObject(id, "POST")
  const given = call.json()
  const callbackUrl = asString(given.callback_url) ?? query.get("callback_url")
  const verifyToken = asString(given.verify_token) ?? query.get("verify_token")
  if (!callbackUrl) throw missing("callback_url")
  if (!verifyToken) throw missing("verify_token")
  await verifyCallback(callbackUrl, verifyToken)
  world.config.webhookUrl = callbackUrl
  return json({ success: true })
}
