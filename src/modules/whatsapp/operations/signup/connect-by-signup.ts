import type { AppClient, BusinessPhoneNumber, CloudApiClient } from "../../../../cloud-api"
import { refusalOf } from "../accounts/refusal-of"
import type { AccountToSave } from "../accounts/save-account"
import { checkAccount, checkNumber, type SignupClaims } from "./check-claims"

/** What Facebook's dialog gave, and what a person added. */
export interface Signup extends SignupClaims {
  /** Good once, for thirty seconds. */
  code: string
  pin?: string
  name?: string
}

interface SignupTools {
  appId: string
  appSecret: string
  app: AppClient
  withToken: (credentials: { accessToken: string; appSecret: string }) => CloudApiClient
  /** Keeps the account, or gives the one that is kept a new token. */
  save: (
    account: AccountToSave & { wabaId: string; name: string }
  ) => Promise<{ accountId: string }>
}

export interface SignedUp {
  accountId: string
  wabaId: string
  name: string
  /** What still has to be done by hand. */
  warnings: string[]
}

/**
 * Connects what a merchant chose in Facebook's dialog. The code counts once, so that the token it
 * gives is kept as soon as it is known whose it is; what fails after that can be done again without
 * the dialog, and is a warning. When it cannot be kept, the app is unsubscribed again: webhooks of
 * an account that is not connected would help nobody.
 */
export async function connectBySignup(signup: Signup, tools: SignupTools): Promise<SignedUp> {
  const { appId, appSecret, app, withToken } = tools
  const { wabaId, phoneNumberId } = signup
  const { access_token: accessToken } = await app.exchangeCode({ code: signup.code })
  checkAccount(signup, await app.debugToken({ inputToken: accessToken }))
  const client = withToken({ accessToken, appSecret })
  const number = await checkNumber(signup, client)
  const name = signup.name ?? (await client.accounts.get({ wabaId })).name ?? "WhatsApp"

  const unsubscribed = await warningOf(
    () => client.accounts.subscribeApp({ wabaId }),
    "The app could not be subscribed to the account; subscribe it in the set-up."
  )
  try {
    const { accountId } = await tools.save({
      ...{ wabaId, phoneNumberId, name, appId, accessToken, appSecret },
    })
    const unregistered = await register(client, { number, pin: signup.pin })
    const warnings = [unsubscribed, unregistered].filter((warning) => warning !== null)
    return { accountId, wabaId, name, warnings }
  } catch (error) {
    if (!unsubscribed) await client.accounts.unsubscribeApp({ wabaId }).catch(() => undefined)
    throw error
  }
}

/** A number that sends already, also beside the WhatsApp Business app, is left as it is. */
async function register(
  client: CloudApiClient,
  { number, pin }: { number: BusinessPhoneNumber | null; pin: string | undefined }
): Promise<string | null> {
  if (!number) return "No number was chosen: add one to the account."
  if (number.status === "CONNECTED" || number.is_on_biz_app) return null
  const remedy = "Register the number on its page."
  if (!pin) return `The number is not registered yet. ${remedy}`
  return warningOf(
    () => client.phoneNumbers.register({ phoneNumberId: number.id, pin }),
    `The number could not be registered. ${remedy}`
  )
}

async function warningOf(work: () => Promise<void>, warning: string): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    return `${warning} ${refusalOf(error).message}`
  }
}
