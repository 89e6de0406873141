import type {
  AppSubscription,
  BusinessAccount,
  BusinessPhoneNumber,
  BusinessProfile,
  ConversationalAutomation,
  TokenInfo,
} from "../../cloud-api/schemas"
import type { Look } from "./look"

/** What the shop itself knows of an account. */
export interface AccountSetupFacts {
  id: string
  name: string
  wabaId: string
  appId: string | null
  source: "environment" | "admin"
  hasAccessToken: boolean
  hasAppSecret: boolean
  hasVerifyToken: boolean
  /** False when the key that encrypted its secrets is gone. */
  secretsReadable: boolean
  problem: { message: string; remedy: string } | null
}

/** Whether our address answers as Meta needs it to. */
export interface ReachFacts {
  httpStatus: number
  /** It gave Meta's challenge back. */
  answersHandshake: boolean
}

/** An app that receives the account's webhooks. */
export interface SubscribedAppFacts {
  appId: string
  name: string | null
  /** Where its messages go instead of the app's own address. */
  overrideUrl: string | null
}

/** Everything the set-up is judged by, at one moment. */
export interface SetupFacts {
  now: Date
  account: AccountSetupFacts | null
  number: { id: string; phoneNumberId: string; displayPhoneNumber: string | null } | null
  /** Where Meta is to deliver; null until the plugin knows its public address. */
  callbackUrl: string | null
  hasEncryptionKey: boolean
  /** False with a simulator, which can reach what Meta cannot. */
  isMeta: boolean
  /** Whether a delivery signed with the account's secret would be taken. */
  signatureWorks: boolean | null
  lastWebhookAt: Date | null
  lastSentAt: Date | null
  token: Look<TokenInfo>
  businessAccount: Look<BusinessAccount>
  funding: Look<{ isFunded: boolean }>
  phoneNumber: Look<BusinessPhoneNumber>
  profile: Look<BusinessProfile>
  conversational: Look<ConversationalAutomation>
  subscribedApps: Look<SubscribedAppFacts[]>
  /** Null: the app has no webhook address yet. */
  appWebhooks: Look<AppSubscription | null>
  reach: Look<ReachFacts>
}
