import type { JsonObject } from "../../json"
import type { BusinessAccount } from "../../state/business-account"

export const describeAccount = (account: BusinessAccount): JsonObject => ({
  id: account.id,
  name: account.name,
  currency: "USD",
  timezone_id: "1",
  message_template_namespace: `simulated_${account.id}`,
  account_review_status: "APPROVED",
  business_verification_status: "verified",
  country: "US",
  ownership_type: "SELF",
  status: "ACTIVE",
  marketing_messages_onboarding_status: "ELIGIBLE",
  health_status: { can_send_message: "AVAILABLE", entities: [] },
  owner_business_info: { id: "500000000000001", name: "Lucky Shrub" },
})
