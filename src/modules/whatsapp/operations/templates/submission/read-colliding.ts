import type { OtherTemplate } from "../../../../../domain/templates"
import { rows, type Database } from "../../../database"
import { definitionOf, type TemplateContent } from "../template-content"

interface Subject {
  id: string
  accountId: string
  name: string
  content: TemplateContent
}

/**
 * The templates of an account a new one can collide with: of the same name, or with the same text;
 * those that Meta had and that were deleted in the last 30 days included.
 */
export async function readColliding(db: Database, subject: Subject): Promise<OtherTemplate[]> {
  const { id, accountId, name, content } = subject
  const body = content.components.find(({ type }) => type === "BODY")?.text ?? null
  const found = await rows<Row>(db, COLLIDING, [accountId, id, name, body])
  return found.map(({ status, deletedAt, ...row }) => {
    const { components, category } = definitionOf(row, row)
    return { name: row.name, language: row.language, category, components, status, deletedAt }
  })
}

type Row = Omit<TemplateContent, "headerMedia"> & {
  name: string
  language: string
  status: string
  deletedAt: Date | null
}

const COLLIDING = `
  SELECT name, language, category, parameter_format AS "parameterFormat", components,
    message_send_ttl_seconds AS "messageSendTtlSeconds", status,
    coalesce(deleted_at, CASE WHEN status = 'DELETED' THEN updated_at END) AS "deletedAt"
  FROM whatsapp_template
  WHERE account_id = ? AND id <> ?
    AND (deleted_at IS NULL OR (status <> 'DRAFT' AND deleted_at > now() - interval '30 days'))
    AND (name = ? OR EXISTS (
      SELECT FROM jsonb_array_elements(components) AS part WHERE part ->> 'text' = ?
    ))`
