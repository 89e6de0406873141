import { unknownObject } from "../../graph/graph-error"
import { createAccount } from "../../state/create-account"
import type { BusinessAccount } from "../../state/business-account"
import { SEED_PORTFOLIO } from "../../state/portfolio"
import type { World } from "../../world"
import {
  accountPatchSchema,
  newAccountSchema,
  type AccountChange,
  type AccountPatch,
  type NewAccount,
} from "./account-schema"
import { announceAccount } from "./announce-account"
import { describeNumber } from "./describe-numbers"
import { setMessagingLimit } from "./set-messaging-limit"

/** A fresh account: no number, and it tells nobody anything. */
export function addAccount(world: World, wanted: NewAccount) {
  const { id, name, portfolio = SEED_PORTFOLIO, ...patch } = newAccountSchema.parse(wanted)
  if (!world.portfolios.has(portfolio)) throw unknownObject(portfolio, "POST")
  const account = createAccount(world, { id, name, portfolioId: portfolio })
  apply(world, account, patch)
  return describe(account)
}

/** Meta decides about an account: whoever is subscribed hears of it. */
export function changeAccount(world: World, id: string, change: AccountChange) {
  const account = world.accounts.get(id)
  if (!account) throw unknownObject(id, "POST")
  const patch = accountPatchSchema.parse(change)
  apply(world, account, patch)
  announceAccount(world, account, patch)
  return describe(account)
}

function apply(world: World, account: BusinessAccount, patch: AccountPatch): void {
  account.name = patch.name ?? account.name
  account.currency = patch.currency ?? account.currency
  account.timeZoneId = patch.time_zone_id ?? account.timeZoneId
  account.country = patch.country ?? account.country
  account.subscribed = patch.subscribed ?? account.subscribed
  account.reviewStatus = patch.review ?? account.reviewStatus
  if (patch.funding_id !== undefined) account.fundingId = patch.funding_id
  if (patch.ban) account.status = patch.ban === "REINSTATE" ? "ACTIVE" : "DISABLED"
  const portfolio = world.portfolios.get(account.portfolioId)
  if (portfolio && patch.business_verification_status) {
    portfolio.verificationStatus = patch.business_verification_status
  }
  if (patch.messaging_limit) setMessagingLimit(world, account.portfolioId, patch.messaging_limit)
  world.changes.changed("*")
}

const describe = (account: BusinessAccount) => ({
  id: account.id,
  name: account.name,
  portfolio: account.portfolioId,
  subscribed: account.subscribed,
  status: account.status,
  numbers: account.phoneNumbers.map(describeNumber),
})
