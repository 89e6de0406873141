import { rows, type Database } from "../../../database"

/**
 * Notes that a template is being handed in, before Meta is asked: its webhooks may be faster than
 * its answer, and find it by name from now on.
 */
export async function beginSubmission(
  db: Database,
  id: string
): Promise<{ former: string | null }> {
  const [row] = await rows<{ former: string | null }>(db, BEGIN, [id])
  return { former: row?.former ?? null }
}

/** Takes the note back when Meta refused. */
export async function cancelSubmission(
  db: Database,
  { id, former }: { id: string; former: string | null }
): Promise<void> {
  await rows(db, `UPDATE whatsapp_template SET submitted_at = ?::timestamptz WHERE id = ?`, [
    ...[former, id],
  ])
}

const BEGIN = `
  WITH former AS (
    SELECT id, submitted_at::text AS at FROM whatsapp_template WHERE id = ? FOR NO KEY UPDATE
  )
  UPDATE whatsapp_template AS template SET submitted_at = now()
  FROM former WHERE template.id = former.id
  RETURNING former.at AS former`
