import { AccountDrawer } from "../../../../../../components/accounts/account-drawer"
import { ReplaceSecretsForm } from "../../../../../../components/accounts/replace-secrets-form"

/** Replaces an account's secrets. */
const Page = () => (
  <AccountDrawer>{(account) => <ReplaceSecretsForm account={account} />}</AccountDrawer>
)

export default Page
