import type { CloudApiPool } from "./cloud-api-pool"
import { GraphSender, type GraphCredentials } from "./graph-sender"
import { createAccountsResource, type AccountsResource } from "./resources/accounts"
import { createBlockedUsersResource, type BlockedUsersResource } from "./resources/blocked-users"
import {
  createBusinessProfilesResource,
  type BusinessProfilesResource,
} from "./resources/business-profiles"
import {
  createConversationalAutomationResource,
  type ConversationalAutomationResource,
} from "./resources/conversational-automation"
import { createMediaResource, type MediaResource } from "./resources/media"
import { createMessagesResource, type MessagesResource } from "./resources/messages"
import { createPhoneNumbersResource, type PhoneNumbersResource } from "./resources/phone-numbers"
import { createPortfoliosResource, type PortfoliosResource } from "./resources/portfolios"
import { createQrCodesResource, type QrCodesResource } from "./resources/qr-codes"
import {
  createTemplateInsightsResource,
  type TemplateInsightsResource,
} from "./resources/template-insights"
import { createTemplatesResource, type TemplatesResource } from "./resources/templates"
import { createUploadsResource, type UploadsResource } from "./resources/uploads"
import type { Usage } from "./usage"

export type CloudApiClientOptions = GraphCredentials & { pool: CloudApiPool }

/** Meta's platform as one account's token sees it. */
export type CloudApiClient = {
  messages: MessagesResource
  media: MediaResource
  templates: TemplatesResource
  templateInsights: TemplateInsightsResource
  phoneNumbers: PhoneNumbersResource
  accounts: AccountsResource
  portfolios: PortfoliosResource
  businessProfiles: BusinessProfilesResource
  uploads: UploadsResource
  blockedUsers: BlockedUsersResource
  qrCodes: QrCodesResource
  conversationalAutomation: ConversationalAutomationResource
  /** How much of Meta's rate limits the latest management call reported as used. */
  usage(): readonly Usage[]
}

/** A client for one token. It is cheap: many of them share one pool of connections. */
export function createCloudApiClient(options: CloudApiClientOptions): CloudApiClient {
  const { pool, ...credentials } = options
  const sender = new GraphSender(pool, credentials)
  return {
    messages: createMessagesResource(sender),
    media: createMediaResource(sender),
    templates: createTemplatesResource(sender),
    templateInsights: createTemplateInsightsResource(sender),
    phoneNumbers: createPhoneNumbersResource(sender),
    accounts: createAccountsResource(sender, credentials),
    portfolios: createPortfoliosResource(sender),
    businessProfiles: createBusinessProfilesResource(sender),
    uploads: createUploadsResource(sender),
    blockedUsers: createBlockedUsersResource(sender),
    qrCodes: createQrCodesResource(sender),
    conversationalAutomation: createConversationalAutomationResource(sender),
    usage: () => sender.usage,
  }
}
