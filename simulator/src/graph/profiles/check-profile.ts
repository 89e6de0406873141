import type { NumberProfile } from "../../state/business-number"
import { badParameter } from "../messages/refusals"

const longest = { about: 139, address: 256, description: 512, email: 128 } as const

const verticals = new Set([
  ...["", "ALCOHOL", "APPAREL", "AUTO", "BEAUTY", "EDU", "ENTERTAIN", "EVENT_PLAN", "FINANCE"],
  ...["GOVT", "GROCERY", "HEALTH", "HOTEL", "NONPROFIT", "ONLINE_GAMBLING", "OTC_DRUGS", "OTHER"],
  ...["PHYSICAL_GAMBLING", "PROF_SERVICES", "RESTAURANT", "RETAIL", "TRAVEL"],
])

/** Meta's limits on what a profile says. */
export function checkProfile(profile: NumberProfile): void {
  for (const [name, most] of Object.entries(longest)) {
    const value = profile[name as keyof typeof longest]
    if (value !== undefined && value.length > most) {
      throw badParameter(`Param ${name} must be at most ${most} characters long.`)
    }
  }
  if (profile.about === "") throw badParameter("Param about must be at least 1 character long.")
  if (profile.email && !/^\S+@\S+\.\S+$/.test(profile.email)) {
    throw badParameter("Param email must be a valid email address.")
  }
  if (profile.vertical !== undefined && !verticals.has(profile.vertical)) {
    throw badParameter(`Param vertical must be one of {${[...verticals].join(", ")}}`)
  }
  checkWebsites(profile.websites ?? [])
}

function checkWebsites(websites: string[]): void {
  if (websites.length > 2) throw badParameter("Param websites must have at most 2 elements.")
  const isWebsite = (url: string) => /^https?:\/\//.test(url) && URL.canParse(url)
  if (websites.some((url) => url.length > 256 || !isWebsite(url))) {
    throw badParameter("Param websites must hold URLs with http:// or https://.")
  }
}
