import type { JsonObject } from "../../json"
import type { BusinessAccount } from "../../state/business-account"
import type { World } from "../../world"
import { describeHealth } from "../health/describe-health"

/** An account with every field Meta has for it; `?fields=` picks from them. */
export function describeAccount(world: World, account: BusinessAccount): JsonObject {
  const portfolio = world.portfolios.get(account.portfolioId)
  return {
    id: account.id,
    name: account.name,
    currency: account.currency,
    timezone_id: account.timeZoneId,
    message_template_namespace: `simulated_${account.id}`,
    account_review_status: account.reviewStatus,
    business_verification_status: portfolio?.verificationStatus,
    country: account.country,
    ownership_type: "SELF",
    status: account.status,
    ...(account.fundingId !== null && { primary_funding_id: account.fundingId }),
    marketing_messages_onboarding_status: "ELIGIBLE",
    is_enabled_for_insights: account.insightsEnabled,
    health_status: describeHealth(world, { account }),
    owner_business_info: { id: account.portfolioId, name: portfolio?.name },
  }
}
