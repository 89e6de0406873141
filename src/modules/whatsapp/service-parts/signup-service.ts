import { findAccountByWaba } from "../operations/accounts/find-account-by-waba"
import { refusalOf } from "../operations/accounts/refusal-of"
import type { AccountToSave } from "../operations/accounts/save-account"
import { connectBySignup, type SignedUp, type Signup } from "../operations/signup/connect-by-signup"
import { META, WhatsappSetupService } from "./setup-service"
import { refused } from "../refused"

const FACEBOOK_SDK = "https://connect.facebook.net/en_US/sdk.js"

/** Connecting an account by signing in with Facebook. */
export class WhatsappSignupService extends WhatsappSetupService {
  /** What Facebook's dialog needs; null unless an app, its configuration and its secret are set. */
  async retrieveSignupSettings() {
    const { embeddedSignup, graphBaseUrl, graphVersion } = this.options
    if (!embeddedSignup || !this.signupSecret) return null
    const isMeta = graphBaseUrl === META
    return {
      ...embeddedSignup,
      graphVersion,
      sdkUrl: isMeta ? FACEBOOK_SDK : `${graphBaseUrl.replace(/\/+$/, "")}/en_US/sdk.js`,
    }
  }

  /** Connects what a merchant chose in the dialog. */
  async connectBySignup(signup: Signup): Promise<SignedUp & { numberId: string | null }> {
    const { embeddedSignup } = this.options
    const appSecret = this.signupSecret
    if (!embeddedSignup || !appSecret) {
      throw refused("NOT_ALLOWED", "signup_not_configured")
    }
    // Before the code is used up: it counts once.
    this.cipher.encrypt("")
    const { appId } = embeddedSignup
    try {
      const signedUp = await connectBySignup(signup, {
        ...{ appId, appSecret, app: this.clients.forApp({ appId, appSecret }) },
        withToken: (credentials) => this.clients.withToken(credentials),
        save: (account) => this.saveSignedUp(account),
      })
      await this.readNewAccount(signedUp.accountId)
      const senders = await this.listSenders()
      const mine = senders.find(({ phoneNumberId }) => phoneNumberId === signup.phoneNumberId)
      return { ...signedUp, numberId: mine?.numberId ?? null }
    } catch (error) {
      throw refusalOf(error)
    }
  }

  /**
   * Reads what Meta says of an account that has just been connected. It stays connected when that
   * fails: the set-up says what is wrong with it, and lets it be mended.
   */
  async readNewAccount(accountId: string): Promise<void> {
    try {
      await this.refreshFromMeta(accountId)
      await this.syncTemplates(accountId)
    } catch (error) {
      this.warn(`account ${accountId} was not read from Meta`, error)
    }
  }

  /** Signing up again is how a merchant mends a token. */
  private async saveSignedUp(account: AccountToSave & { wabaId: string }) {
    const known = await findAccountByWaba(this.db, account.wabaId)
    const { name: _, wabaId: __, ...change } = account
    return this.saveAccount(known ? { ...change, id: known.id } : account)
  }

  private get signupSecret(): string | undefined {
    return this.options.appSecrets[0] ?? this.options.account?.appSecret
  }
}
