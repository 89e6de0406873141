import { generateEntityId } from "@medusajs/framework/utils"
import { changedFields, maskSecrets } from "../../../../domain/audit"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"

/** What somebody did, to be remembered. */
export interface AuditEntry {
  /** The admin user or secret API key; null for the plugin itself. */
  actor_id: string | null
  /** The thing and what became of it, such as `account.updated`. */
  action: string
  /** The kind of thing, such as `account`. */
  resource_type: string
  resource_id: string | null
  /** How it was; left out for what is new. Of both only what differs is kept. */
  before?: unknown
  /** How it is; left out for what is gone. */
  after?: unknown
  /** Secrets that were at hand: none of them is kept, wherever it stands. */
  secrets?: readonly (string | null | undefined)[]
}

/** Appends to the audit log, without secrets. In the transaction of the change it is about, where there is one. */
export async function recordAudit(db: Database, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  const records = entries.map(({ secrets = [], before, after, ...entry }) => {
    const known = secrets.filter((secret): secret is string => Boolean(secret))
    const changed = changedFields({ before, after })
    return {
      ...entry,
      id: generateEntityId(undefined, "waaud"),
      before: maskSecrets(changed.before, known),
      after: maskSecrets(changed.after, known),
    }
  })
  await rows(db, INSERT, [toJsonb(records)])
}

const INSERT = `
  INSERT INTO whatsapp_audit_log
    (id, actor_id, action, resource_type, resource_id, before, after, created_at)
  SELECT id, actor_id, action, resource_type, resource_id, nullif(before, 'null'::jsonb),
    nullif(after, 'null'::jsonb), clock_timestamp()
  FROM jsonb_to_recordset(?::jsonb) AS new (
    id text, actor_id text, action text, resource_type text, resource_id text, before jsonb,
    after jsonb
  )
  ORDER BY id`
