import type { AppClient, AppSubscription, TokenInfo } from "../../../../cloud-api"
import { seen, type Look } from "../../../../domain/setup"
import type { AccountSecrets } from "../accounts/account-secrets"
import type { SetupSubject } from "./find-setup-account"
import { lookAt } from "./look-at"

interface AppSources {
  subject: SetupSubject | null
  secrets: AccountSecrets | null
  token: Promise<Look<TokenInfo>>
  forApp: (app: { appId: string; appSecret: string }) => AppClient
}

/** Where the app's webhooks go. Which app it is the account says, or else its token. */
export async function lookAtApp({
  subject,
  secrets,
  token,
  forApp,
}: AppSources): Promise<Look<AppSubscription | null>> {
  const appSecret = secrets?.appSecret
  if (!appSecret) return { kind: "skipped" }
  const appId = subject?.account.appId ?? seen(await token)?.app_id
  if (!appId) return { kind: "skipped" }
  return lookAt((signal) => forApp({ appId, appSecret }).webhooks({ signal }))
}
