import { configurationSchema, type ConfigurationPatch } from "../configuration"
import { canonicalWaId } from "../state/canonical-wa-id"
import { digitsOf } from "../state/phone-digits"
import { verifyCallback } from "../webhooks/verify-callback"
import type { World } from "../world"

/** Changes what is named. A new webhook address is kept only once it has answered the handshake. */
export async function configure(world: World, patch: ConfigurationPatch): Promise<void> {
  const wanted = configurationSchema.parse(patch)
  const { config } = world
  if (wanted.webhook_url && wanted.verify_callback !== false) {
    await verifyCallback(wanted.webhook_url, wanted.verify_token ?? config.verifyToken)
  }
  if (wanted.webhook_url !== undefined) config.webhookUrl = wanted.webhook_url
  config.verifyToken = wanted.verify_token ?? config.verifyToken
  config.appSecret = wanted.app_secret ?? config.appSecret
  Object.assign(config.delays, wanted.delays)
  config.readReceipts = wanted.read_receipts ?? config.readReceipts
  config.windowClosed = wanted.window_closed ?? config.windowClosed
  config.scriptedRecipients = wanted.scripted_recipients ?? config.scriptedRecipients
  config.usMarketingPaused = wanted.us_marketing_paused ?? config.usMarketingPaused
  config.mediaUrlTtlSeconds = wanted.media_url_ttl_seconds ?? config.mediaUrlTtlSeconds
  config.signupCodeTtlSeconds = wanted.signup_code_ttl_seconds ?? config.signupCodeTtlSeconds
  config.templatesPerHour = wanted.templates_per_hour ?? config.templatesPerHour
  if (wanted.template_limit !== undefined) config.templateLimit = wanted.template_limit
  if (wanted.template_review_ms !== undefined) config.templateReviewMs = wanted.template_review_ms
  if (wanted.allowed_recipients !== undefined) {
    config.allowedRecipients =
      wanted.allowed_recipients?.map((phone) => canonicalWaId(digitsOf(phone))) ?? null
  }
  if (wanted.access_tokens) world.tokens.configure(wanted.access_tokens)
}
