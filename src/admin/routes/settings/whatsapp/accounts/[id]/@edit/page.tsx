import { AccountDrawer } from "../../../../../../components/accounts/account-drawer"
import { EditAccountForm } from "../../../../../../components/accounts/edit-account-form"

/** Renames an account or names its app. */
const Page = () => (
  <AccountDrawer>{(account) => <EditAccountForm account={account} />}</AccountDrawer>
)

export default Page
