import type { Call, Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { asString } from "../../json"
import type { NumberProfile } from "../../state/business-number"
import { badParameter } from "../messages/refusals"
import { findNumber } from "../numbers/find-number"
import { checkProfile } from "./check-profile"

const texts = ["about", "address", "description", "email", "vertical"] as const

/** `POST /{number}/whatsapp_business_profile`: what is named is changed, the rest stays. */
export const updateProfile: Handler = (call) => {
  const number = findNumber(call)
  const body = call.json()
  if (body.messaging_product !== "whatsapp") {
    throw badParameter("The parameter messaging_product is required.")
  }
  const changes: NumberProfile = {}
  for (const name of texts) {
    if (body[name] !== undefined) changes[name] = asString(body[name]) ?? ""
  }
  if (Array.isArray(body.websites)) changes.websites = body.websites.map((url) => String(url))
  checkProfile(changes)
  const handle = asString(body.profile_picture_handle)
  if (handle) changes.picture = pictureOf(call, handle)
  Object.assign(number.profile, changes)
  call.world.changes.changed("*")
  return json({ success: true })
}

function pictureOf({ world }: Call, handle: string): NumberProfile["picture"] {
  const file = world.uploads.findFile(handle)
  if (!file) throw badParameter("Param profile_picture_handle is not a valid handle")
  if (!/^image\/(jpe?g|png)$/.test(file.mimeType)) {
    throw badParameter("Param profile_picture_handle must be a JPEG or PNG")
  }
  return { ...file, version: Date.now() }
}
