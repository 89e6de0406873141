import { rows, type Database } from "../../../database"

/** Drafts somebody wants handed in as soon as Meta takes them. */
export interface SubmissionWish {
  templateIds: readonly string[]
  /** On whose behalf: they must still be an owner when it happens. */
  userId: string | null
}

/** Remembers who wants which drafts handed in; what is at Meta already is left alone. */
export async function wantSubmission(
  db: Database,
  { templateIds, userId }: SubmissionWish
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_template SET
       submit_wanted_at = now(), submit_wanted_by = ?, status_reason = NULL, updated_at = now()
     WHERE id = ANY(?::text[]) AND status = 'DRAFT' AND deleted_at IS NULL`,
    [userId, templateIds]
  )
}
