import type { Call } from "../../http/routes"
import type { BusinessNumber } from "../../state/business-number"

/** A code with its link and, in the format asked for, where its image is. */
export function describeQrCode(
  { world, request }: Call,
  number: BusinessNumber,
  code: string,
  format?: "SVG" | "PNG"
) {
  const host = request.headers.host
  const base = host === undefined ? world.baseUrl : `http://${host}`
  return {
    code,
    prefilled_message: number.qrCodes.get(code) ?? "",
    deep_link_url: `https://wa.me/message/${code}`,
    ...(format && { qr_image_url: `${base}/_qr/${code}.${format.toLowerCase()}` }),
  }
}
