import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"
import { recordTemplateEvents } from "../record-template-events"

/** The storefront an account's buttons opened last. */
export async function readStorefront(db: Database, accountId: string): Promise<string | null> {
  const [row] = await rows<{ url: string | null }>(
    db,
    `SELECT settings ->> 'storefront_url' AS url FROM whatsapp_account WHERE id = ?`,
    [accountId]
  )
  return row?.url ?? null
}

/** Remembers it, for templates that are made later. */
export async function saveStorefront(
  db: Database,
  { accountId, url }: { accountId: string; url: string }
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_account SET settings = coalesce(settings, '{}') || ?::jsonb WHERE id = ?`,
    [toJsonb({ storefront_url: url }), accountId]
  )
}

/** Where ready-made drafts are to lead. */
export interface Storefront {
  accountId: string
  url: string
  /** The address that stands for it in the library. */
  standIn: string
  actorId: string | null
}

/**
 * Leads the buttons of an account's ready-made drafts to its storefront, where they still open the
 * stand-in; whatever else somebody changed of them stays. A review was of another address and ends.
 * What is at Meta keeps what Meta reviewed.
 */
export async function openStorefront(
  db: Database,
  { accountId, url, standIn, actorId }: Storefront
): Promise<void> {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
  const opened = await rows<{ id: string; reviewState: string }>(db, OPEN, [
    ...[accountId, inJson(standIn), inJson(standIn), inJson(url)],
  ])
  await recordTemplateEvents(
    db,
    opened
      .filter(({ reviewState }) => reviewState !== "none")
      .map(({ id, reviewState: from }) => ({
        ...{ templateId: id, kind: "review" as const, from, to: "none", actorId },
      }))
  )
}

const OPEN = `
  WITH draft AS MATERIALIZED (
    SELECT id, review_state FROM whatsapp_template
    WHERE account_id = ? AND library_name IS NOT NULL AND status = 'DRAFT' AND deleted_at IS NULL
      AND strpos(components::text, ?) > 0
    ORDER BY id
    FOR NO KEY UPDATE
  )
  UPDATE whatsapp_template AS template SET
    components = replace(template.components::text, ?, ?)::jsonb, review_state = 'none',
    revision = template.revision + 1, updated_at = now()
  FROM draft
  WHERE template.id = draft.id
  RETURNING template.id, draft.review_state AS "reviewState"`
