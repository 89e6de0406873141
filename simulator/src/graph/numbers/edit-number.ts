import type { Call } from "../../http/routes"
import { asObject, asString, type JsonObject } from "../../json"
import type { BusinessNumber } from "../../state/business-number"
import { verifyCallback } from "../../webhooks/verify-callback"
import { announceField } from "../../webhooks/announce-field"
import { GraphError } from "../graph-error"
import { badParameter, missing } from "../messages/refusals"
import { parameterOf } from "../parameter-of"

const longestCallback = 200

/** `POST /{number}`: its PIN, the name it would like, or where its webhooks go. */
export async function editNumber(call: Call, number: BusinessNumber): Promise<void> {
  const pin = parameterOf(call, "pin")
  const name = parameterOf(call, "new_display_name")
  const webhooks = asObject(call.json().webhook_configuration)
  if (pin === undefined && name === undefined && !webhooks) {
    throw badParameter(
      "At least one of pin, new_display_name and webhook_configuration is required"
    )
  }
  if (pin !== undefined) setPin(call, number, pin)
  if (name !== undefined) askForName(number, name)
  if (webhooks) await setCallback(number, webhooks)
  call.world.changes.changed("*")
}

function setPin({ world }: Call, number: BusinessNumber, pin: string): void {
  if (!/^\d{6}$/.test(pin)) throw badParameter("Param pin must be a string of 6 digits")
  if (!number.registered) throw new GraphError({ code: 133010 })
  number.pin = pin
  number.wrongPins = 0
  number.pinsLockedUntil = 0
  announceField(world, number.accountId, "security", {
    display_phone_number: number.digits,
    event: "PIN_CHANGED",
    requester: "122100000000000001",
  })
}

function askForName(number: BusinessNumber, name: string): void {
  if (name.trim().length < 3) throw badParameter("Param new_display_name is too short")
  number.newDisplayName = name
  number.newNameStatus = "PENDING_REVIEW"
}

async function setCallback(number: BusinessNumber, webhooks: JsonObject): Promise<void> {
  const address = asString(webhooks.override_callback_uri)
  if (!address) {
    number.overrideCallbackUrl = undefined
    return
  }
  const verifyToken = asString(webhooks.verify_token)
  if (!verifyToken) throw missing("verify_token")
  if (address.length > longestCallback || !URL.canParse(address)) {
    throw new GraphError({ code: 100, message: "(#100) Invalid override_callback_uri" })
  }
  await verifyCallback(address, verifyToken)
  number.overrideCallbackUrl = address
}
