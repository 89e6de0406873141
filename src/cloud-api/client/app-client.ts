import { z } from "zod"
import { appSubscriptionSchema, type AppSubscription } from "../schemas/responses/app-subscription"
import type { IssuedToken } from "../schemas/responses/issued-token"
import { successSchema } from "../schemas/responses/success"
import type { TokenInfo } from "../schemas/responses/token-info"
import type { CloudApiPool } from "./cloud-api-pool"
import { debugToken } from "./debug-token"
import { exchangeCode } from "./exchange-code"
import { GraphSender } from "./graph-sender"
import { pathSegment } from "./path-segment"

export type AppClientOptions = {
  pool: CloudApiPool
  /** For example `v25.0`. */
  version: string
  appId: string
  appSecret: string
}

export type SubscribeWebhooksRequest = {
  /** Meta asks this address for the verify token before it keeps it. */
  callbackUrl: string
  verifyToken: string
  /** The whole list: what is not in it is no longer told. */
  fields: readonly string[]
  signal?: AbortSignal
}

/** Meta's platform as the app itself sees it, with its id and secret instead of a token. */
export type AppClient = {
  /**
   * Trades the code of Embedded Signup for the customer's token. A code is good once, for 30
   * seconds.
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-customers-as-a-tech-provider
   */
  exchangeCode(request: { code: string; signal?: AbortSignal }): Promise<IssuedToken>
  /** Whose a token is and what it may touch: the ids a dialog names are claims until then. */
  debugToken(request: { inputToken: string; signal?: AbortSignal }): Promise<TokenInfo>
  /**
   * Where the app's webhooks go and which fields are told; null before there is any.
   * @see https://developers.facebook.com/docs/graph-api/reference/app/subscriptions
   */
  webhooks(request?: { signal?: AbortSignal }): Promise<AppSubscription | null>
  /** Sets the app's webhook address and fields. Refused with 2200 when the address fails Meta's check. */
  subscribeWebhooks(request: SubscribeWebhooksRequest): Promise<void>
  unsubscribeWebhooks(request?: { signal?: AbortSignal }): Promise<void>
}

/** The object whose webhooks WhatsApp's are. */
const WEBHOOK_OBJECT = "whatsapp_business_account"

/** A client for one app; it shares a pool like the others. */
export function createAppClient(options: AppClientOptions): AppClient {
  const { pool, version, appId, appSecret } = options
  const accessToken = `${appId}|${appSecret}`
  const sender = new GraphSender(pool, { version, accessToken, appSecret })
  const path = `${pathSegment(appId)}/subscriptions`
  return {
    exchangeCode: (request) => exchangeCode({ ...options, ...request }),
    debugToken: (request) => debugToken(sender, request),
    async webhooks({ signal } = {}) {
      const schema = z.object({ data: z.array(appSubscriptionSchema) })
      const { data } = await sender.request({ method: "GET", path, schema, signal })
      return data.find(({ object }) => object === WEBHOOK_OBJECT) ?? null
    },
    async subscribeWebhooks({ callbackUrl, verifyToken, fields, signal }) {
      await sender.request({
        method: "POST",
        path,
        json: {
          object: WEBHOOK_OBJECT,
          callback_url: callbackUrl,
          verify_token: verifyToken,
          fields: fields.join(","),
        },
        schema: successSchema,
        signal,
      })
    },
    async unsubscribeWebhooks({ signal } = {}) {
      const query = { object: WEBHOOK_OBJECT }
      await sender.request({ method: "DELETE", path, query, schema: successSchema, signal })
    },
  }
}
