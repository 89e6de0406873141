import { randomInt } from "node:crypto"
import type { Call, Handler } from "../../http/routes"
import { json } from "../../http/reply"
import type { BusinessNumber } from "../../state/business-number"
import { isLongerThan } from "../messages/count-characters"
import { badParameter } from "../messages/refusals"
import { findNumber } from "../numbers/find-number"
import { parameterOf } from "../parameter-of"
import { describeQrCode } from "./describe-qr-code"

const mostCodes = 2_000
const longestMessage = 140
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

/** `POST /{number}/message_qrdls`: a new code, or another message for one there is. */
export const putQrCode: Handler = (call) => {
  const number = findNumber(call)
  const message = parameterOf(call, "prefilled_message")
  if (!message) throw badParameter("The parameter prefilled_message is required.")
  if (isLongerThan(message, longestMessage)) {
    throw badParameter(`Param prefilled_message must be at most ${longestMessage} characters long.`)
  }
  const known = parameterOf(call, "code")
  if (known !== undefined) {
    mustExist(number, known)
    number.qrCodes.set(known, message)
    const { code, prefilled_message, deep_link_url } = describeQrCode(call, number, known)
    return json({ code, prefilled_message, deep_link_url })
  }
  if (number.qrCodes.size >= mostCodes) throw badParameter("The number has 2000 QR codes already.")
  const code = Array.from({ length: 14 }, () => letters[randomInt(letters.length)]).join("")
  number.qrCodes.set(code, message)
  return json(describeQrCode(call, number, code, imageFormat(call)))
}

/** `DELETE /{number}/message_qrdls/{code}` */
export const deleteQrCode: Handler = (call) => {
  const number = findNumber(call)
  const code = call.params.code ?? ""
  mustExist(number, code)
  number.qrCodes.delete(code)
  return json({ success: true })
}

export function mustExist(number: BusinessNumber, code: string): void {
  if (!number.qrCodes.has(code)) throw badParameter(`There is no QR code ${code}.`)
}

function imageFormat(call: Call): "SVG" | "PNG" | undefined {
  const format = parameterOf(call, "generate_qr_image")
  if (format === undefined || format === "SVG" || format === "PNG") return format
  throw badParameter("Param generate_qr_image must be one of {SVG, PNG}")
}
