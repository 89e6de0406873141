import { badParameter } from "../../messages/refusals"
import type { TemplateParts } from "./template-parts"

const ranges: Record<string, [least: number, most: number]> = {
  AUTHENTICATION: [30, 900],
  UTILITY: [30, 43_200],
  MARKETING: [43_200, 2_592_000],
}

/** How long an undelivered message may be kept: what is allowed hangs on the category. */
export function checkTimeToLive({ category, ttlSeconds }: TemplateParts): void {
  if (ttlSeconds === undefined || (ttlSeconds === -1 && category !== "MARKETING")) return
  const [least, most] = ranges[category] ?? [30, 2_592_000]
  if (Number.isInteger(ttlSeconds) && ttlSeconds >= least && ttlSeconds <= most) return
  throw badParameter(
    `Param message_send_ttl_seconds must be from ${least} to ${most} for ${category} templates.`
  )
}
