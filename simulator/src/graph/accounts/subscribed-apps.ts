import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { asString } from "../../json"
import { verifyCallback } from "../../webhooks/verify-callback"
import { GraphError } from "../graph-error"
import { missing } from "../messages/refusals"
import { findAccount } from "./find-account"

const longestCallback = 200

export const subscribedApps: Handler = (call) => {
  const account = findAccount(call)
  if (!account.subscribed) return json({ data: [] })
  const id = call.world.settings.appId
  return json({
    data: [
      {
        whatsapp_business_api_data: {
          id,
          name: "WhatsApp Cloud API simulator",
          link: `https://www.facebook.com/games/?app_id=${id}`,
        },
        ...(account.overrideCallbackUrl && { override_callback_uri: account.overrideCallbackUrl }),
      },
    ],
  })
}

/** Webhooks of this account start; an address of its own must answer the handshake first. */
export const subscribe: Handler = async (call) => {
  const account = findAccount(call)
  const body = call.json()
  const override = asString(body.override_callback_uri ?? call.query.get("override_callback_uri"))
  if (override) {
    const verifyToken = asString(body.verify_token ?? call.query.get("verify_token"))
    if (!verifyToken) throw missing("verify_token")
    if (override.length > longestCallback || !URL.canParse(override)) {
      throw new GraphError({ code: 100, message: "(#100) Invalid override_callback_uri" })
    }
    await verifyCallback(override, verifyToken)
  }
  account.subscribed = true
  account.overrideCallbackUrl = override
  return json({ success: true })
}

export const unsubscribe: Handler = (call) => {
  const account = findAccount(call)
  account.subscribed = false
  account.overrideCallbackUrl = undefined
  return json({ success: true })
}
