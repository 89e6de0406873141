import { rows, type Database } from "../../database"

/**
 * Makes messages that waited for a template due now, and answers the numbers to wake. For whoever
 * learns that Meta has decided; without it they are looked at again by themselves.
 */
export async function releaseDeferred(
  db: Database,
  { templateIds }: { templateIds: readonly string[] }
): Promise<string[]> {
  const released = await rows<{ number_id: string }>(
    db,
    `WITH deferred AS MATERIALIZED (
       SELECT id FROM whatsapp_message
       WHERE due_at IS NOT NULL AND status = 'queued'
         AND reason IN ('template_paused', 'template_in_review')
         AND template_id = ANY(?::text[]) AND deleted_at IS NULL
       ORDER BY id
       FOR NO KEY UPDATE
     ), released AS (
       UPDATE whatsapp_message AS message SET
         send_after = now(), reason = NULL, updated_at = now()
       FROM deferred
       WHERE message.id = deferred.id
       RETURNING number_id
     )
     SELECT DISTINCT number_id FROM released WHERE number_id IS NOT NULL`,
    [templateIds]
  )
  return released.map(({ number_id }) => number_id)
}
