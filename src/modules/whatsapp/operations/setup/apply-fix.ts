import { randomBytes } from "node:crypto"
import type { AppClient, CloudApiClient } from "../../../../cloud-api"
import { NEEDED_WEBHOOK_FIELDS, type SetupFix } from "../../../../domain/setup"
import type { AccountSecrets } from "../accounts/account-secrets"
import type { SetupSubject } from "./find-setup-account"
import { refused } from "../../refused"

/** What a fix works with. */
export interface FixTools {
  account: SetupSubject["account"]
  secrets: AccountSecrets
  client: CloudApiClient | null
  forApp: (app: { appId: string; appSecret: string }) => AppClient
  callbackUrl: string | null
  saveVerifyToken: (verifyToken: string) => Promise<void>
  refresh: () => Promise<void>
  resume: () => Promise<void>
}

export interface FixDone {
  message: string
  /** Shown once, to be copied. */
  verifyToken: string | null
}

type Apply = (tools: FixTools) => Promise<FixDone>

const done = (message: string, verifyToken: string | null = null): FixDone => ({
  message,
  verifyToken,
})

/** What each button does. */
const FIXES: Record<SetupFix, Apply> = {
  async subscribe_app(tools) {
    await clientOf(tools).accounts.subscribeApp({ wabaId: tools.account.wabaId })
    return done("The app now receives the account's webhooks.")
  },

  async set_callback(tools) {
    const app = await appOf(tools)
    const known = (await app.webhooks())?.fields.map(({ name }) => name) ?? []
    await app.subscribeWebhooks({
      ...callbackOf(tools),
      fields: [...new Set([...known, ...NEEDED_WEBHOOK_FIELDS])],
    })
    return done("WhatsApp now delivers to this shop.")
  },

  async override_callback(tools) {
    const { callbackUrl, verifyToken } = callbackOf(tools)
    await clientOf(tools).accounts.subscribeApp({
      wabaId: tools.account.wabaId,
      override: { callbackUri: callbackUrl, verifyToken },
    })
    return done("WhatsApp now delivers this account's messages to this shop.")
  },

  async make_verify_token({ account, saveVerifyToken }) {
    if (account.source === "environment") {
      throw refused("NOT_ALLOWED", "set_verify_token")
    }
    const verifyToken = randomBytes(24).toString("base64url")
    await saveVerifyToken(verifyToken)
    return done("Copy the verify token to Meta now: it is not shown again.", verifyToken)
  },

  async refresh_account({ refresh }) {
    await refresh()
    return done("The account was read from WhatsApp again.")
  },

  async resume_account({ resume }) {
    await resume()
    return done("Sending goes on. If the cause remains, it stops again and says why.")
  },
}

/** Mends one thing. */
export function applyFix(fix: SetupFix, tools: FixTools): Promise<FixDone> {
  return FIXES[fix](tools)
}

function clientOf({ client }: FixTools): CloudApiClient {
  if (!client) throw refused("NOT_ALLOWED", "enter_access_token")
  return client
}

async function appOf({ account, secrets, client, forApp }: FixTools): Promise<AppClient> {
  const { appSecret } = secrets
  if (!appSecret) throw refused("NOT_ALLOWED", "enter_app_secret")
  const appId = account.appId ?? (await client?.accounts.debugToken())?.app_id
  if (!appId) throw refused("NOT_ALLOWED", "enter_app_id")
  return forApp({ appId, appSecret })
}

function callbackOf({ callbackUrl, secrets }: FixTools) {
  if (!callbackUrl) {
    throw refused("NOT_ALLOWED", "set_public_url")
  }
  if (!secrets.verifyToken) throw refused("NOT_ALLOWED", "make_verify_token")
  return { callbackUrl, verifyToken: secrets.verifyToken }
}
