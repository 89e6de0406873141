import { MedusaError } from "@medusajs/framework/utils"
import type { AdminTemplateDetails } from "../../../../contract"
import { rows, type Database } from "../../database"
import { TEMPLATE_FIELDS } from "./list-templates-for-admin"

/** One template in one language with its components, by its primary key. */
export async function retrieveTemplateForAdmin(
  db: Database,
  id: string
): Promise<AdminTemplateDetails> {
  const [template] = await rows<TemplateRow>(db, ONE, [id])
  if (template) {
    return { ...template, synced_at: template.synced_at?.toISOString() ?? null }
  }
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Template ${id} was not found.`)
}

type TemplateRow = Omit<AdminTemplateDetails, "synced_at"> & { synced_at: Date | null }

const ONE = `
  SELECT ${TEMPLATE_FIELDS}, template.parameter_format, template.components
  FROM whatsapp_template template
  JOIN whatsapp_account account ON account.id = template.account_id AND account.deleted_at IS NULL
  WHERE template.id = ? AND template.deleted_at IS NULL`
