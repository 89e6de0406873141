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
