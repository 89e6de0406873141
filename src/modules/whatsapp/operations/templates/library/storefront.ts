import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"

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

interface Storefront {
  accountId: string
  url: string
  /** The address that stands for it in the library. */
  standIn: string
}

/**
 * Leads the buttons of an account's ready-made drafts to its storefront, where they still open the
 * stand-in; whatever else somebody changed of them stays. What is at Meta keeps what Meta reviewed.
 */
export async function openStorefront(
  db: Database,
  { accountId, url, standIn }: Storefront
): Promise<void> {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
  await rows(
    db,
    `UPDATE whatsapp_template SET
       components = replace(components::text, ?, ?)::jsonb, revision = revision + 1, updated_at = now()
     WHERE account_id = ? AND library_name IS NOT NULL AND status = 'DRAFT' AND deleted_at IS NULL
       AND strpos(components::text, ?) > 0`,
    [inJson(standIn), inJson(url), accountId, inJson(standIn)]
  )
}
