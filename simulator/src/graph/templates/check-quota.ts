import type { BusinessAccount } from "../../state/business-account"
import type { World } from "../../world"
import { GraphError } from "../graph-error"
import { refusal } from "./refusal"

const hourMs = 60 * 60 * 1000
const unverified = 250
const verified = 6_000

/** How many templates an account may have: more once its portfolio and a name are checked. */
export function templateLimitOf(world: World, account: BusinessAccount): number {
  if (world.config.templateLimit !== null) return world.config.templateLimit
  const isVerified = world.portfolios.get(account.portfolioId)?.verificationStatus === "verified"
  const hasName = account.phoneNumbers.some(({ nameStatus }) => nameStatus === "APPROVED")
  return isVerified && hasName ? verified : unverified
}

/** Refuses one template too many: of the account, or of this hour. */
export function checkQuota(world: World, account: BusinessAccount): void {
  const { templates } = account
  const now = world.clock.now()
  const { templatesPerHour } = world.config
  templates.creations = templates.creations.filter((at) => at > now - hourMs)
  if (templates.creations.length >= templatesPerHour) {
    throw new GraphError({
      code: 80007,
      details: `An account can create ${templatesPerHour} message templates an hour.`,
    })
  }
  const limit = templateLimitOf(world, account)
  if (templates.size < limit) return
  throw refusal(
    2388019,
    "Message Template Limit Exceeded",
    `This account has reached its limit of ${limit} message templates. Delete some to create others.`
  )
}
