import type { TemplatePause, TemplateRejection } from "../../../../../domain/templates/life"
import { rows, type Database } from "../../../database"
import { refused } from "../../../refused"

/** Where a template stands at Meta. */
export interface KeptLife {
  id: string
  accountId: string
  name: string
  language: string
  status: string
  statusReason: string | null
  rejection: TemplateRejection | null
  pause: TemplatePause | null
  category: string
}

/** Reads where a template stands at Meta, by its primary key. */
export async function readTemplateLife(db: Database, templateId: string): Promise<KeptLife> {
  const [life] = await rows<KeptLife>(db, READ, [templateId])
  if (life) return life
  throw refused("NOT_FOUND", "template_not_found", { id: templateId })
}

const READ = `
  SELECT id, account_id AS "accountId", name, language, status, status_reason AS "statusReason",
    rejection, pause, category
  FROM whatsapp_template
  WHERE id = ? AND deleted_at IS NULL`
