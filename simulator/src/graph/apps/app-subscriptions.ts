import type { Call, Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { asString } from "../../json"
import { verifyCallback } from "../../webhooks/verify-callback"
import { GraphError, unknownObject } from "../graph-error"
import { badParameter, missing } from "../messages/refusals"
import { parameterOf } from "../parameter-of"
import { WEBHOOK_FIELDS } from "./webhook-fields"

const webhookObject = "whatsapp_business_account"
const version = "v25.0"

/** `GET /{app}/subscriptions`: where the app's webhooks go. */
export const appSubscriptions: Handler = (call) => {
  const { config } = checkApp(call).world
  if (!config.webhookUrl) return json({ data: [] })
  const fields = [...(config.webhookFields ?? WEBHOOK_FIELDS)]
  return json({
    data: [
      {
        object: webhookObject,
        callback_url: config.webhookUrl,
        active: true,
        fields: fields.map((name) => ({ name, version })),
      },
    ],
  })
}

/** `POST /{app}/subscriptions`: the app's own webhook address, and the fields it wants. */
export const subscribeApp: Handler = async (call) => {
  const { world } = checkApp(call)
  const object = parameterOf(call, "object")
  if (object !== webhookObject) throw badParameter("Param object must be whatsapp_business_account")
  const callbackUrl = parameterOf(call, "callback_url")
  const verifyToken = parameterOf(call, "verify_token")
  if (!callbackUrl) throw missing("callback_url")
  if (!verifyToken) throw missing("verify_token")
  const fields = fieldsOf(call)
  const unknown = fields.find((field) => !WEBHOOK_FIELDS.includes(field))
  if (unknown !== undefined) throw badParameter(`Param fields: ${unknown} is not a valid field`)
  await verifyCallback(callbackUrl, verifyToken)
  world.config.webhookUrl = callbackUrl
  world.config.webhookFields = new Set(fields)
  return json({ success: true })
}

/** `DELETE /{app}/subscriptions`: no webhook goes to the app any more. */
export const unsubscribeApp: Handler = (call) => {
  const { config } = checkApp(call).world
  config.webhookUrl = null
  config.webhookFields = null
  return json({ success: true })
}

function checkApp(call: Call): Call {
  const id = call.params.id ?? ""
  if (id === call.world.settings.appId) return call
  throw unknownObject(id, call.request.method as "GET" | "POST" | "DELETE")
}

function fieldsOf(call: Call): string[] {
  const given = call.json().fields
  const names = Array.isArray(given) ? given.map(asString) : parameterOf(call, "fields")?.split(",")
  const fields = (names ?? []).map((name) => name?.trim() ?? "").filter((name) => name !== "")
  if (fields.length > 0) return fields
  throw new GraphError({ code: 100, message: "(#100) The parameter fields is required." })
}
