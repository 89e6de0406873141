import {
  businessAccountSchema,
  type BusinessAccount,
} from "../../schemas/responses/business-account"
import { pageSchema } from "../../schemas/responses/page"
import { subscribedAppSchema, type SubscribedApp } from "../../schemas/responses/subscribed-app"
import { successSchema } from "../../schemas/responses/success"
import type { TokenInfo } from "../../schemas/responses/token-info"
import { debugToken } from "../debug-token"
import type { GraphSender } from "../graph-sender"
import { pathSegment } from "../path-segment"

type AccountRequest = { wabaId: string; signal?: AbortSignal }

/** Neither of them means that Meta has nothing to charge. */
export type AccountFunding = Pick<
  BusinessAccount,
  "primary_funding_id" | "purchase_order_number" | "currency"
>

export type SubscribeAppRequest = AccountRequest & {
  /** Sends the account's messages to another address than the app's own. */
  override?: { callbackUri: string; verifyToken: string }
}

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts */
export type AccountsResource = {
  get(request: AccountRequest & { fields?: readonly string[] }): Promise<BusinessAccount>
  /** What pays for the account's messages. Asked apart: not every token may see it. */
  funding(request: AccountRequest): Promise<AccountFunding>
  /** What a token may do; the client's own token when none is given. */
  debugToken(request?: { inputToken?: string; signal?: AbortSignal }): Promise<TokenInfo>
  /** The apps that receive the account's webhooks. */
  subscribedApps(request: AccountRequest): Promise<SubscribedApp[]>
  /** Makes this token's app receive the account's webhooks. */
  subscribeApp(request: SubscribeAppRequest): Promise<void>
  unsubscribeApp(request: AccountRequest): Promise<void>
}

const ACCOUNT_FIELDS = [
  "id",
  "name",
  "currency",
  "timezone_id",
  "message_template_namespace",
  "account_review_status",
  "business_verification_status",
  "country",
  "status",
  "owner_business_info",
  "marketing_messages_onboarding_status",
  "health_status",
] as const

const FUNDING_FIELDS = ["currency", "primary_funding_id", "purchase_order_number"] as const

/** WhatsApp Business Accounts, the token's rights, and who receives the webhooks. */
export function createAccountsResource(
  sender: GraphSender,
  { accessToken }: { accessToken: string }
): AccountsResource {
  const subscriptions = (wabaId: string) => `${pathSegment(wabaId)}/subscribed_apps`
  const get: AccountsResource["get"] = ({ wabaId, fields = ACCOUNT_FIELDS, signal }) =>
    sender.request({
      method: "GET",
      path: pathSegment(wabaId),
      query: { fields: fields.join(",") },
      schema: businessAccountSchema,
      signal,
    })
  return {
    get,
    funding: ({ wabaId, signal }) => get({ wabaId, fields: FUNDING_FIELDS, signal }),
    debugToken: ({ inputToken = accessToken, signal } = {}) =>
      debugToken(sender, { inputToken, signal }),
    async subscribedApps({ wabaId, signal }) {
      const page = await sender.request({
        method: "GET",
        path: subscriptions(wabaId),
        schema: pageSchema(subscribedAppSchema),
        signal,
      })
      return page.data
    },
    async subscribeApp({ wabaId, override, signal }) {
      await sender.request({
        method: "POST",
        path: subscriptions(wabaId),
        json: override && {
          override_callback_uri: override.callbackUri,
          verify_token: override.verifyToken,
        },
        schema: successSchema,
        signal,
      })
    },
    async unsubscribeApp({ wabaId, signal }) {
      const path = subscriptions(wabaId)
      await sender.request({ method: "DELETE", path, schema: successSchema, signal })
    },
  }
}
