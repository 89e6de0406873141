import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCreateAccount } from "../../hooks/use-create-account"
import { FormDrawer } from "../form/form-drawer"
import { given } from "../form/given"
import { AccountIdentityFields, type AccountIdentity } from "./account-identity-fields"
import { NO_SECRETS, SecretFields, type SecretValues } from "./secret-fields"

const EMPTY = { name: "", waba_id: "", phone_number_id: "", app_id: "", ...NO_SECRETS }

/** Everything there is to know of an account, in one form. */
export function CreateAccountForm() {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const form = useForm<AccountIdentity & SecretValues>({ defaultValues: EMPTY })
  const { mutate, isPending, error } = useCreateAccount()

  const create = ({ name, waba_id, phone_number_id, access_token, ...rest }: typeof EMPTY) =>
    mutate(
      { name, waba_id, phone_number_id, access_token, ...given(rest) },
      {
        onSuccess: ({ account }) => {
          toast.success(t("whatsapp.accounts.create.done", { account: account.name }))
          handleSuccess(`/settings/whatsapp/accounts/${account.id}`)
        },
      }
    )

  return (
    <FormDrawer
      title={t("whatsapp.accounts.create.title")}
      description={t("whatsapp.accounts.create.description")}
      form={form}
      onSubmit={create}
      isSaving={isPending}
      error={error}
    >
      <AccountIdentityFields />
      <SecretFields needed={["access_token"]} />
    </FormDrawer>
  )
}
