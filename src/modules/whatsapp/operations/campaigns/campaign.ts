import type { AutomationBindings } from "../../../../domain/automations"
import type { CampaignAudience, CampaignAudienceInput } from "../../../../domain/campaigns"
import type { Purpose } from "../../../../domain/consent"

/** A campaign as it is planned. */
export interface CampaignDefinition {
  name: string
  /** The sender; its account must have the template. */
  numberId: string
  /** The template in the language of people who read none of its others. */
  templateId: string
  purpose: Purpose
  audience: CampaignAudienceInput
  /** Template values as Liquid over the recipient. */
  bindings?: AutomationBindings
  /** When its messages may leave; without it at once. */
  sendAfter?: Date | null
}

/** A campaign as admission needs it. */
export interface AdmittingCampaign {
  id: string
  accountId: string
  numberId: string
  purpose: Purpose
  audience: CampaignAudience
  status: "draft" | "admitting" | "admitted"
  /** The last contact looked at. */
  admittedThrough: string
  /** The template's name and the language it falls back to. */
  templateName: string
  templateLanguage: string
}
