import type { Call, Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { findNumber } from "../numbers/find-number"
import { paginate } from "../paginate"
import { mustExist } from "./change-qr-codes"
import { describeQrCode } from "./describe-qr-code"

const usual = "code,prefilled_message,deep_link_url"

/** `GET /{number}/message_qrdls`, all of them or the one `?code=` names. */
export const listQrCodes: Handler = (call) => {
  const { qrCodes } = findNumber(call)
  const wanted = call.query.get("code")
  return list(call, wanted === null ? [...qrCodes.keys()] : [wanted])
}

/** `GET /{number}/message_qrdls/{code}` */
export const getQrCode: Handler = (call) => {
  const code = call.params.code ?? ""
  mustExist(findNumber(call), code)
  return list(call, [code])
}

function list(call: Call, codes: string[]) {
  const number = findNumber(call)
  const format = /qr_image_url\.format\((SVG|PNG)\)/.exec(call.query.get("fields") ?? "")?.[1]
  const described = codes
    .filter((code) => number.qrCodes.has(code))
    .map((code) => describeQrCode(call, number, code, format === "PNG" ? "PNG" : "SVG"))
  return json(paginate(call, described, usual))
}
