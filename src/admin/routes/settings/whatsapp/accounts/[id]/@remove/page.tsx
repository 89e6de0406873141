import { AccountDrawer } from "../../../../../../components/accounts/account-drawer"
import { RemoveAccountForm } from "../../../../../../components/accounts/remove-account-form"

/** Removes an account, after saying what becomes of what waits. */
const Page = () => (
  <AccountDrawer>{(account) => <RemoveAccountForm account={account} />}</AccountDrawer>
)

export default Page
