import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import type { BusinessNumber } from "../../state/business-number"
import { GraphError } from "../graph-error"
import { badParameter } from "../messages/refusals"
import { parameterOf } from "../parameter-of"
import { checkPin } from "./check-pin"
import { countRegistration } from "./count-registration"
import { findNumber } from "./find-number"

/** `POST /{number}/register`: connects a verified number; also what applies a new display name. */
export const register: Handler = (call) => {
  const number = findNumber(call)
  if (parameterOf(call, "messaging_product") !== "whatsapp") {
    throw badParameter("The parameter messaging_product is required.")
  }
  countRegistration(number)
  if (number.verification === "NOT_VERIFIED") throw new GraphError({ code: 133006 })
  checkPin(number, parameterOf(call, "pin"))
  connect(number)
  number.dataRegion = parameterOf(call, "data_localization_region")
  call.world.changes.changed("*")
  return json({ success: true })
}

function connect(number: BusinessNumber): void {
  number.registered = true
  number.onboardedAt = Date.now()
  if (number.qualityRating === "UNKNOWN") number.qualityRating = "GREEN"
  if (!number.newDisplayName || number.newNameStatus !== "APPROVED") return
  number.verifiedName = number.newDisplayName
  number.nameStatus = "APPROVED"
  number.newDisplayName = undefined
  number.newNameStatus = undefined
}
