import { MedusaError } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"
import type { AdmittingCampaign } from "./campaign"

/** Marks a campaign as being admitted, unless that is done, and answers where it stands. */
export async function startAdmission(db: Database, campaignId: string): Promise<AdmittingCampaign> {
  await rows(
    db,
    `UPDATE whatsapp_campaign SET status = 'admitting', updated_at = now()
     WHERE id = ? AND status = 'draft' AND deleted_at IS NULL`,
    [campaignId]
  )
  const [campaign] = await rows<AdmittingCampaign>(db, FIND, [campaignId])
  if (campaign) return campaign
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Campaign ${campaignId} was not found, or its phone number or template is gone. Choose others and start it again.`
  )
}

const FIND = `
  SELECT campaign.id, campaign.account_id AS "accountId", campaign.number_id AS "numberId",
    campaign.purpose, campaign.audience, campaign.status,
    campaign.admitted_through AS "admittedThrough", template.name AS "templateName",
    template.language AS "templateLanguage"
  FROM whatsapp_campaign campaign
  JOIN whatsapp_phone_number number ON number.id = campaign.number_id AND number.deleted_at IS NULL
  JOIN whatsapp_account account ON account.id = campaign.account_id AND account.deleted_at IS NULL
  JOIN whatsapp_template template
    ON template.id = campaign.template_id AND template.deleted_at IS NULL
  WHERE campaign.id = ? AND campaign.deleted_at IS NULL`
