import { RouteDrawer } from "@medusajs/dashboard/components"
import { CreateAccountForm } from "../../../../components/accounts/create-account-form"

/** Connects an account whose ids and secrets somebody has at hand. */
const CreateWhatsappAccount = () => (
  <RouteDrawer>
    <CreateAccountForm />
  </RouteDrawer>
)

export default CreateWhatsappAccount
