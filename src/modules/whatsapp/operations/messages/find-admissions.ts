import { rows, type Database } from "../../database"

/** Finds what earlier admissions of these idempotency keys made. */
export async function findAdmissions(
  db: Database,
  idempotencyKeys: readonly string[]
): Promise<Map<string, { id: string; status: string }>> {
  if (idempotencyKeys.length === 0) return new Map()

  const found = await rows<{ key: string; id: string; status: string }>(
    db,
    `SELECT idempotency_key AS key, id, status FROM whatsapp_message
     WHERE idempotency_key = ANY(?::text[]) AND deleted_at IS NULL`,
    [idempotencyKeys]
  )
  return new Map(found.map(({ key, ...admission }) => [key, admission]))
}
