import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createCampaign } from "../../src/modules/whatsapp/operations/campaigns/create-campaign"
import { ensureEnvironmentAccount } from "../../src/modules/whatsapp/operations/accounts/ensure-environment-account"
import { saveTemplates } from "../../src/modules/whatsapp/operations/templates/save-templates"
import { META } from "../../integration-tests/shop/meta-identities"

export interface BenchCampaign {
  campaignId: string
  accountId: string
  numberId: string
}

const TEXTS = {
  en: "Hello {{name}}, our summer sale has begun. Come by before Sunday!",
  de: "Hallo {{name}}, unser Sommerschlussverkauf hat begonnen. Komm bis Sonntag vorbei!",
}

/** A marketing campaign for everybody, refusals kept, from an approved template in two languages. */
export async function makeCampaign(db: Knex): Promise<BenchCampaign> {
  const { wabaId: businessAccountId, phoneNumberId, accessToken } = META
  const account = { businessAccountId, phoneNumberId, accessToken }
  const { accountId, numberId } = await ensureEnvironmentAccount(db, account)
  const saved = await saveTemplates(db, {
    accountId,
    templates: Object.entries(TEXTS).map(([language, text]) => ({
      name: "summer_sale",
      language,
      category: "MARKETING" as const,
      parameterFormat: "NAMED" as const,
      components: [{ type: "BODY" as const, text }],
      status: "APPROVED",
    })),
  })
  const template = saved.find(({ language }) => language === "en")
  if (!template) throw new Error("The template was not stored.")
  const { id: campaignId } = await createCampaign(db, {
    name: "Summer sale",
    numberId,
    templateId: template.id,
    purpose: "marketing",
    audience: { consent: "any" },
    bindings: { body: { name: "{{ contact.first_name }}" } },
  })
  return { campaignId, accountId, numberId }
}
