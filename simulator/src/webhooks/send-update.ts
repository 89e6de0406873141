import type { World } from "../world"
import type { WebhookUpdate } from "./webhook-update"

/** Fields that follow a number's or an account's own address; the others always go to the app's. */
const overridable = new Set(["messages", "calls", "user_preferences", "user_id_update"])

/** Queues an update for the address its account is subscribed with; without one nobody is told. */
export function sendUpdate(world: World, update: WebhookUpdate): void {
  const account = world.accounts.get(update.accountId)
  if (!account?.subscribed) return
  const field = update.kind === "field" ? update.field : "messages"
  const { webhookFields, webhookUrl } = world.config
  if (webhookFields && !webhookFields.has(field)) return
  const ofNumber = update.kind === "field" ? undefined : update.number.overrideCallbackUrl
  const override = overridable.has(field) ? (ofNumber ?? account.overrideCallbackUrl) : undefined
  const url = override ?? webhookUrl
  if (url) world.webhooks.enqueue(url, update)
}
