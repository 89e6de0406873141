import type { AdminSetupProgress } from "../../../../contract"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import { refused } from "../../refused"

const NOT_STARTED: AdminSetupProgress = { step: null, skipped: [], completed_at: null }

/** How far the wizard has come, from an account's settings. */
export function progressOf(settings: Record<string, unknown> | null): AdminSetupProgress {
  return { ...NOT_STARTED, ...(settings?.setup as Partial<AdminSetupProgress> | undefined) }
}

/** Keeps how far the wizard has come, beside whatever else is in the account's settings. */
export async function saveProgress(
  db: Database,
  { accountId, progress }: { accountId: string; progress: AdminSetupProgress }
): Promise<void> {
  const [saved] = await rows(
    db,
    `UPDATE whatsapp_account
     SET settings = coalesce(settings, '{}'::jsonb) || jsonb_build_object('setup', ?::jsonb),
       updated_at = now()
     WHERE id = ? AND deleted_at IS NULL RETURNING id`,
    [toJsonb(progress), accountId]
  )
  if (!saved) {
    throw refused("NOT_FOUND", "account_not_found", { id: accountId })
  }
}
