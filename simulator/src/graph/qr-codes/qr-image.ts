import type { Handler } from "../../http/routes"
import { GraphError } from "../graph-error"
import { drawPng } from "./draw-png"
import { drawSvg } from "./draw-svg"
import { qrModules } from "./qr-modules"

/** `GET /_qr/{code}.svg` or `.png`: the image of a code some number has, for anybody. */
export const qrImage: Handler = ({ world, params }) => {
  const [code = "", format] = (params.file ?? "").split(".")
  const exists = [...world.numbers.values()].some(({ qrCodes }) => qrCodes.has(code))
  if (!exists) throw new GraphError({ code: 100, httpStatus: 404, message: "No such QR code" })
  const modules = qrModules(`https://wa.me/message/${code}`)
  return format === "png"
    ? { status: 200, body: drawPng(modules), headers: { "content-type": "image/png" } }
    : { status: 200, body: drawSvg(modules), headers: { "content-type": "image/svg+xml" } }
}
