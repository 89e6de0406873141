import type { TemplateValues } from "../template-values"

/** When an offer ends, in Unix milliseconds; nothing when nobody said so in a way we can read. */
export function expirationOf({
  offerExpiresAt: at,
}: Pick<TemplateValues, "offerExpiresAt">): number | undefined {
  if (at === undefined || at === "") return undefined
  const time = typeof at === "number" || /^\d+$/.test(at) ? Number(at) : Date.parse(at)
  return Number.isSafeInteger(time) && time > 0 ? time : undefined
}
