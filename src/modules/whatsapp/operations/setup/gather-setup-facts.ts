import { signPayload, type AppClient, type CloudApiClient } from "../../../../cloud-api"
import type { AccountSetupFacts, Look, SetupFacts } from "../../../../domain/setup"
import type { AccountSecrets } from "../accounts/account-secrets"
import type { SetupSubject } from "./find-setup-account"
import { lookAt } from "./look-at"
import { lookAtApp } from "./look-at-app"
import { tryCallback } from "./try-callback"

interface Sources {
  now: Date
  subject: SetupSubject | null
  /** Null where they cannot be read. */
  secrets: AccountSecrets | null
  client: CloudApiClient | null
  forApp: (app: { appId: string; appSecret: string }) => AppClient
  callbackUrl: string | null
  hasEncryptionKey: boolean
  isMeta: boolean
  lastWebhookAt: Date | null
  lastSentAt: Date | null
  /** The webhook's own door. */
  verifies: (delivery: { rawBody: Buffer; signature: string }) => Promise<boolean>
}

const SKIPPED = { kind: "skipped" } as const

/** Looks at everything the set-up is judged by, at once; each look fails for itself. */
export async function gatherSetupFacts(sources: Sources): Promise<SetupFacts> {
  const { subject, secrets, client, callbackUrl } = sources
  const { now, hasEncryptionKey, isMeta, lastWebhookAt, lastSentAt } = sources
  const wabaId = subject?.account.wabaId
  const phoneNumberId = subject?.number?.phoneNumberId
  const asAccount = <Seen>(
    ask: (at: { client: CloudApiClient; wabaId: string; signal: AbortSignal }) => Promise<Seen>
  ) => (client && wabaId ? lookAt((signal) => ask({ client, wabaId, signal })) : skip<Seen>())
  const asNumber = <Seen>(
    ask: (at: {
      client: CloudApiClient
      phoneNumberId: string
      signal: AbortSignal
    }) => Promise<Seen>
  ) =>
    client && phoneNumberId
      ? lookAt((signal) => ask({ client, phoneNumberId, signal }))
      : skip<Seen>()

  const token = asAccount(({ client, signal }) => client.accounts.debugToken({ signal }))
  const [
    businessAccount,
    funding,
    phoneNumber,
    profile,
    conversational,
    subscribedApps,
    appWebhooks,
    reach,
    tokenSeen,
  ] = await Promise.all([
    asAccount(({ client, ...at }) => client.accounts.get(at)),
    asAccount(async ({ client, ...at }) => {
      const { primary_funding_id: id, purchase_order_number: order } =
        await client.accounts.funding(at)
      return { isFunded: Boolean(id ?? order) }
    }),
    asNumber(({ client, ...at }) => client.phoneNumbers.get(at)),
    asNumber(({ client, ...at }) => client.businessProfiles.get(at)),
    asNumber(({ client, ...at }) => client.conversationalAutomation.get(at)),
    asAccount(async ({ client, ...at }) => {
      const apps = await client.accounts.subscribedApps(at)
      return apps.map(({ whatsapp_business_api_data: app, override_callback_uri: override }) => ({
        appId: app.id,
        name: app.name ?? null,
        overrideUrl: override ?? null,
      }))
    }),
    lookAtApp({ ...sources, token }),
    callbackUrl && secrets?.verifyToken
      ? tryOurselves(callbackUrl, secrets.verifyToken)
      : skip<{ httpStatus: number; answersHandshake: boolean }>(),
    token,
  ])
  return {
    ...{ now, callbackUrl, hasEncryptionKey, isMeta, lastWebhookAt, lastSentAt },
    account: subject && accountFacts(subject, secrets),
    number: subject?.number ?? null,
    signatureWorks: await signatureWorks(sources),
    token: tokenSeen,
    ...{ businessAccount, funding, phoneNumber, profile, conversational },
    ...{ subscribedApps, appWebhooks, reach },
  }
}

const skip = <Seen>(): Promise<Look<Seen>> => Promise.resolve(SKIPPED)

function tryOurselves(callbackUrl: string, verifyToken: string) {
  return lookAt((signal) => tryCallback({ callbackUrl, verifyToken, signal }))
}

function accountFacts(
  { account }: SetupSubject,
  secrets: AccountSecrets | null
): AccountSetupFacts {
  const { settings: _, ...known } = account
  return {
    ...known,
    hasAccessToken: Boolean(secrets?.accessToken),
    hasAppSecret: Boolean(secrets?.appSecret),
    hasVerifyToken: Boolean(secrets?.verifyToken),
    secretsReadable: secrets !== null,
  }
}

/** Signs as Meta does, and asks the webhook's own door. */
async function signatureWorks({ secrets, verifies }: Sources): Promise<boolean | null> {
  if (!secrets?.appSecret) return null
  const rawBody = Buffer.from('{"object":"whatsapp_business_account","entry":[]}')
  const signature = signPayload({ body: rawBody, appSecret: secrets.appSecret })
  return verifies({ rawBody, signature })
}
