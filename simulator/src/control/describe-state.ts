import type { World } from "../world"

/** Who there is and how it stands, without secrets. */
export function describeState(world: World) {
  const { config, counts } = world
  return {
    ...counts,
    remembered: world.history.size,
    statuses_due: world.schedule.size,
    webhooks_pending: world.webhooks.pending,
    webhook_url: config.webhookUrl ?? null,
    read_receipts: config.readReceipts,
    delays: config.delays,
    window_closed: config.windowClosed,
    scripted_recipients: config.scriptedRecipients,
    us_marketing_paused: config.usMarketingPaused,
    accounts: [...world.accounts.values()].map((account) => ({
      id: account.id,
      name: account.name,
      subscribed: account.subscribed,
      override_callback_uri: account.overrideCallbackUrl ?? null,
      templates: account.templates.list().map(({ id, name, language, status, category }) => ({
        id,
        name,
        language,
        status,
        category,
      })),
      phone_numbers: account.phoneNumbers.map((number) => ({
        id: number.id,
        display_phone_number: number.displayPhoneNumber,
        verified_name: number.verifiedName,
        quality_rating: number.qualityRating,
        registered: number.registered,
      })),
    })),
  }
}
