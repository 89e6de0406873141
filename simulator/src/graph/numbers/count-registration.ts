import type { BusinessNumber } from "../../state/business-number"
import { GraphError } from "../graph-error"

const spanMs = 72 * 60 * 60 * 1000
const most = 10

/** Ten times in 72 hours a number may be registered or deregistered, both counted together. */
export function countRegistration(number: BusinessNumber): void {
  const now = Date.now()
  number.registrations = number.registrations.filter((at) => at > now - spanMs)
  if (number.registrations.length >= most) throw new GraphError({ code: 133016 })
  number.registrations.push(now)
}
