import { rows, type Database } from "../../database"

/** A delivery that was applied. */
export interface AppliedDelivery {
  id: string
  /** What in it could not be used, for whoever looks at it later. */
  note: string | null
}

/** Marks deliveries as done, in the transaction that applied them. */
export async function completeDeliveries(
  db: Database,
  applied: readonly AppliedDelivery[]
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_webhook_delivery AS delivery
     SET processed_at = now(), error = done.note, updated_at = now()
     FROM unnest(?::text[], ?::text[]) AS done (id, note)
     WHERE delivery.id = done.id`,
    [applied.map(({ id }) => id), applied.map(({ note }) => note)]
  )
}
