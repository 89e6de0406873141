import { rows, type Database } from "../../../database"
import { tellTemplates } from "../life/tell-templates"
import type { UpdatedTemplate } from "../life/told-template"
import type { DeletableTemplate } from "./read-deletable"

/**
 * Takes deleted templates away. What Meta had stays to be seen until Meta does not tell of it any
 * more: of an approved one, the name is kept back for 30 days.
 */
export async function removeTemplates(
  db: Database,
  { templates, askedAt }: { templates: readonly DeletableTemplate[]; askedAt: string }
): Promise<UpdatedTemplate[]> {
  const isKept = ({ metaTemplateId, status }: DeletableTemplate) =>
    metaTemplateId !== null && status !== "DELETED"
  const local = templates.filter((template) => !isKept(template))
  await rows(
    db,
    `UPDATE whatsapp_template SET deleted_at = now(), updated_at = now()
     WHERE id = ANY(?::text[]) AND deleted_at IS NULL`,
    [local.map(({ id }) => id)]
  )
  return tellTemplates(
    db,
    templates.filter(isKept).map(({ accountId, metaTemplateId, status: before }) => {
      const status = before === "APPROVED" ? "PENDING_DELETION" : "DELETED"
      return {
        ...{ accountId, metaTemplateId: metaTemplateId ?? "" },
        news: {
          source: "sync" as const,
          occurredAt: new Date(askedAt),
          status: { event: status, status, reason: null },
        },
      }
    })
  )
}
