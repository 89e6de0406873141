import type { BusinessAccount } from "../state/business-account"
import type { World } from "../world"

/**
 * Tells the app that a merchant connected or disconnected an account. The entry is the
 * portfolio's, and it comes whether the account is subscribed or not.
 */
export function announcePartner(
  { config, settings, webhooks }: World,
  account: BusinessAccount,
  event: string
): void {
  if (!config.webhookUrl) return
  if (config.webhookFields && !config.webhookFields.has("account_update")) return
  webhooks.enqueue(config.webhookUrl, {
    kind: "field",
    accountId: account.portfolioId,
    field: "account_update",
    value: {
      event,
      waba_info: {
        waba_id: account.id,
        owner_business_id: account.portfolioId,
        partner_app_id: settings.appId,
      },
    },
    at: Date.now(),
  })
}
