import type { SetupFacts } from "./setup-facts"
import { pass, unknown, warn, type Verdict } from "./verdict"

/** WhatsApp reports on a message within seconds; after so long it reports on none. */
const SILENT_MS = 15 * 60_000

const REMEDY =
  "Check that the app is subscribed, that the address is right, and that the app is live and not in development."

/** Nothing arriving is fine where nothing was sent, and a sign of trouble where something was. */
export function judgeSilence({
  lastSentAt,
  lastWebhookAt,
  now,
}: Pick<SetupFacts, "lastSentAt" | "lastWebhookAt" | "now">): Verdict {
  if (!lastWebhookAt && !lastSentAt) {
    return unknown("No webhook has arrived yet.", "Send yourself a test message: it makes one.")
  }
  const silentSince =
    lastSentAt && (!lastWebhookAt || lastWebhookAt < lastSentAt) ? lastSentAt : null
  if (silentSince && now.getTime() - silentSince.getTime() > SILENT_MS) {
    return warn("Messages were sent, and WhatsApp reported nothing about them.", REMEDY)
  }
  return lastWebhookAt
    ? pass("Webhooks arrive.")
    : unknown("A message was sent; its first webhook is awaited.", "Look again in a minute.")
}
