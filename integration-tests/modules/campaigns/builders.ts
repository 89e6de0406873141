import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ConsentState, Purpose } from "../../../src/domain/consent"
import type { CampaignDefinition } from "../../../src/modules/whatsapp/operations/campaigns/campaign"
import type WhatsappModuleService from "../../../src/modules/whatsapp/service"
import { phone, type Sender } from "../outbound/builders"

/** What a test wants of a person; the rest is somebody with a phone who agreed to marketing. */
export interface PersonFacts {
  name?: string | null
  locale?: string | null
  phone?: string | null
  waId?: string | null
  userId?: string | null
  tags?: string[]
  consent?: Partial<Record<Purpose, ConsentState>>
  blockedAt?: Date | null
  unreachableUntil?: Date | null
}

/** Stores people in one statement a table; answers their ids, in the order of ids. */
export async function somePeople(db: Knex, facts: readonly PersonFacts[]): Promise<string[]> {
  const stored = facts.map((person, index) => ({
    id: `wacon_${String(index).padStart(6, "0")}`,
    consent: { marketing: "granted" },
    ...person,
    phone: person.phone === undefined ? phone(index) : person.phone,
  }))
  const people = JSON.stringify(stored)
  await db.raw(
    `INSERT INTO whatsapp_contact (id, profile_name, locale, tags, blocked_at, unreachable_until)
     SELECT id, name, locale, tags, "blockedAt", "unreachableUntil"
     FROM jsonb_to_recordset(?::jsonb) AS p (id text, name text, locale text, tags jsonb,
       "blockedAt" timestamptz, "unreachableUntil" timestamptz)`,
    [people]
  )
  await db.raw(
    `INSERT INTO whatsapp_contact_identity (id, contact_id, kind, value)
     SELECT 'waidn_' || kind || id, id, kind, value
     FROM jsonb_to_recordset(?::jsonb) AS p (id text, phone text, "waId" text, "userId" text),
       LATERAL (VALUES ('phone', phone), ('wa_id', "waId"), ('user_id', "userId")) AS n (kind, value)
     WHERE value IS NOT NULL`,
    [people]
  )
  await db.raw(
    `INSERT INTO whatsapp_consent (id, contact_id, purpose, state, source, changed_at)
     SELECT 'wacst_' || key || id, id, key, value, 'checkout', now()
     FROM jsonb_to_recordset(?::jsonb) AS p (id text, consent jsonb), jsonb_each_text(consent)
     WHERE value <> 'none'`,
    [people]
  )
  return stored.map(({ id }) => id)
}

export interface TemplateFacts {
  name: string
  language?: string
  category?: "MARKETING" | "UTILITY" | "AUTHENTICATION"
  status?: string
  text?: string
}

/** Keeps a template; answers its id. */
export async function aTemplate(
  service: WhatsappModuleService,
  { accountId }: Sender,
  facts: TemplateFacts
): Promise<string> {
  const { name, language = "en", category = "MARKETING", status = "APPROVED" } = facts
  const components = [{ type: "BODY" as const, text: facts.text ?? "Hello." }]
  const [template] = await service.saveTemplates(accountId, [
    { name, language, category, status, components, parameterFormat: "NAMED" },
  ])
  if (!template) throw new Error("The template was not stored.")
  return template.id
}

/** A campaign for everybody, from the sender's own template. */
export function aCampaign(
  { numberId, templateId }: Sender,
  facts: Partial<CampaignDefinition> = {}
): CampaignDefinition {
  return {
    name: `Campaign ${generateEntityId()}`,
    numberId,
    templateId,
    purpose: "marketing",
    audience: {},
    ...facts,
  }
}
