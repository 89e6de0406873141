import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import type { JsonObject } from "../../json"
import type { BusinessNumber } from "../../state/business-number"
import { findNumber } from "../numbers/find-number"
import { selectFields } from "../select-fields"

/** `GET /{number}/whatsapp_business_profile`: what is empty is left out. */
export const getProfile: Handler = (call) => {
  const number = findNumber(call)
  // Like the address the caller knows: `localhost` must not become `127.0.0.1`.
  const host = call.request.headers.host
  const base = host === undefined ? call.world.baseUrl : `http://${host}`
  const fields = call.query.get("fields") ?? "about"
  return json({
    data: [selectFields(describeProfile(number, base), `${fields},messaging_product`)],
  })
}

function describeProfile({ id, profile }: BusinessNumber, base: string): JsonObject {
  const { picture, ...texts } = profile
  const filled = Object.entries(texts).filter(([, value]) => value.length > 0)
  return {
    ...Object.fromEntries(filled),
    ...(picture && { profile_picture_url: `${base}/_pictures/${id}?v=${picture.version}` }),
    messaging_product: "whatsapp",
  }
}
