import type { WebhookFacts } from "../../../../domain/health"
import { rows, type Database } from "../../database"
import { withDates } from "./with-dates"

/** The same, with the database's clock. */
export interface WebhookFigures extends WebhookFacts {
  now: Date
}

/**
 * What waits to be applied (`IDX_whatsapp_webhook_delivery_unprocessed`), and when Meta last
 * delivered anything: ids grow with time, so that it is the last of the primary key. One that was not
 * tried yet waits since it was stored or, however old it is, since a person replayed it.
 */
export async function readWebhookFigures(db: Database): Promise<WebhookFigures> {
  const [figures] = await rows<WebhookFigures>(db, WEBHOOKS)
  if (!figures) throw new Error("An aggregate always has one row.")
  return withDates(figures, ["lastReceivedAt", "now"])
}

export const WEBHOOKS = `
  SELECT count(next_attempt_at)::float8 AS unprocessed,
    count(next_attempt_at) FILTER (WHERE error IS NOT NULL)::float8 AS failing,
    count(*) FILTER (WHERE next_attempt_at IS NULL)::float8 AS "givenUp",
    coalesce(extract(epoch FROM now() - min(
      CASE WHEN attempts = 0 THEN next_attempt_at ELSE received_at END
    ) FILTER (WHERE error IS NULL)), 0)::float8 AS "lagSeconds",
    (SELECT received_at FROM whatsapp_webhook_delivery ORDER BY id DESC LIMIT 1)
      AS "lastReceivedAt",
    now() AS now
  FROM whatsapp_webhook_delivery
  WHERE processed_at IS NULL AND deleted_at IS NULL`
