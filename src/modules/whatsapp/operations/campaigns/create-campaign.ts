import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { campaignAudience } from "../../../../domain/campaigns"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import type { CampaignDefinition } from "./campaign"

/** Keeps a campaign as a draft: nobody is written to before it is admitted. */
export async function createCampaign(
  db: Database,
  campaign: CampaignDefinition
): Promise<{ id: string }> {
  const audience = campaignAudience.safeParse(campaign.audience)
  if (!audience.success) {
    const [problem] = audience.error.issues
    throw refusal(`The audience cannot be used: ${problem?.message ?? "it is not known"}`)
  }
  const [created] = await rows<{ id: string }>(db, CREATE, [
    generateEntityId(undefined, "wacmp"),
    campaign.name,
    campaign.purpose,
    toJsonb(campaign.bindings ?? { body: {} }),
    toJsonb(audience.data),
    campaign.sendAfter ?? null,
    campaign.numberId,
    campaign.templateId,
  ])
  if (!created) {
    throw refusal(
      "The phone number and the template must exist and belong to one account. Choose a template of the number's account."
    )
  }
  return created
}

function refusal(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

const CREATE = `
  INSERT INTO whatsapp_campaign
    (id, name, purpose, bindings, audience, send_after, account_id, number_id, template_id)
  SELECT ?, ?, ?, ?::jsonb, ?::jsonb, ?::timestamptz, number.account_id, number.id, template.id
  FROM whatsapp_phone_number number
  JOIN whatsapp_account account ON account.id = number.account_id AND account.deleted_at IS NULL
  JOIN whatsapp_template template
    ON template.account_id = number.account_id AND template.deleted_at IS NULL
  WHERE number.id = ? AND template.id = ? AND number.deleted_at IS NULL
  RETURNING id`
