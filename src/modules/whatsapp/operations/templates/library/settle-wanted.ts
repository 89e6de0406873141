import { MedusaError } from "@medusajs/framework/utils"
import { findListedEntry } from "../../../../../cloud-api"
import { rows, type Database } from "../../../database"
import type { WantedTemplate } from "./claim-wanted"

/** After Meta took no more: its limit is of an hour, and counts from each one taken. */
const FULL_MS = 10 * 60_000

/** After it could not be reached, or something failed that has nothing to do with the template. */
const SILENT_MS = 2 * 60_000

/**
 * Settles a draft that could not be handed in. What is wrong with it stands beside it, and it stays
 * a draft; where Meta only takes no more for now, all drafts of its account wait.
 */
export async function settleRefused(
  db: Database,
  { wanted, error }: { wanted: WantedTemplate; error: unknown }
): Promise<void> {
  const pauseMs = pauseAfter(error)
  if (pauseMs !== null) return postpone(db, { accountId: wanted.accountId, forMs: pauseMs })
  await giveUp(db, {
    id: wanted.id,
    message: messageOf(error),
  })
}

/** A workflow throws its steps' errors as plain objects. */
function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message
  return typeof message === "string" ? message : String(error)
}

/** How long to wait when the template itself is not to blame; null when it is. */
function pauseAfter(error: unknown): number | null {
  if (!MedusaError.isMedusaError(error) || error.code === "whatsapp_unreachable") return SILENT_MS
  if (error.code === "too_many_submissions") return FULL_MS
  const code = Number(error.code)
  if (error.code && !Number.isNaN(code)) {
    return findListedEntry(code)?.kind === "throttling" ? FULL_MS : null
  }
  return error.type === MedusaError.Types.UNEXPECTED_STATE ? SILENT_MS : null
}

async function giveUp(db: Database, { id, message }: { id: string; message: string }) {
  await rows(
    db,
    `UPDATE whatsapp_template SET
       submit_wanted_at = NULL, submit_wanted_by = NULL, status_reason = ?, updated_at = now()
     WHERE id = ? AND status = 'DRAFT' AND deleted_at IS NULL`,
    [message, id]
  )
}

async function postpone(
  db: Database,
  { accountId, forMs }: { accountId: string; forMs: number }
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_template SET submit_wanted_at = now() + ? * interval '1 millisecond'
     WHERE account_id = ? AND submit_wanted_at IS NOT NULL AND status = 'DRAFT'
       AND deleted_at IS NULL`,
    [forMs, accountId]
  )
}
