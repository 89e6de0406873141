import { rows, type Database } from "../../../database"
import { tellTemplates } from "../life/tell-templates"
import type { UpdatedTemplate } from "../life/told-template"

/** Told per call, so that an emptied account costs no more memory than a full one. */
const BATCH = 200

interface Reading {
  accountId: string
  /** When the reading of Meta's list that has now come to its end began, by the database's clock. */
  startedAt: string
  /** The last one that was marked; empty at the beginning. */
  afterId: string
}

/**
 * Marks the next templates that a whole reading of Meta's list did not tell of, in the order of
 * their ids. No last id means that there are no more.
 */
export async function markGone(
  db: Database,
  { accountId, startedAt, afterId }: Reading
): Promise<{ updated: UpdatedTemplate[]; lastId: string | null }> {
  const gone = await rows<{ id: string; metaTemplateId: string }>(db, GONE, [
    ...[accountId, startedAt, afterId, BATCH],
  ])
  const occurredAt = new Date()
  const status = { event: "DELETED", status: "DELETED", reason: null }
  const updated = await tellTemplates(
    db,
    gone.map(({ metaTemplateId }) => ({
      ...{ accountId, metaTemplateId },
      news: { source: "sync", occurredAt, status },
    }))
  )
  return { updated, lastId: gone.at(-1)?.id ?? null }
}

const GONE = `
  SELECT id, meta_template_id AS "metaTemplateId" FROM whatsapp_template
  WHERE account_id = ? AND meta_template_id IS NOT NULL AND status <> 'DELETED'
    AND coalesce(greatest(synced_at, submitted_at) < ?::timestamptz, true) AND id > ? AND deleted_at IS NULL
  ORDER BY id
  LIMIT ?`
