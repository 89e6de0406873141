import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"
import { useUpdateAccount } from "../../hooks/use-update-account"
import { FormDrawer } from "../form/form-drawer"
import { given } from "../form/given"
import { NO_SECRETS, SecretFields, type SecretValues } from "./secret-fields"

/** Replaces the secrets somebody types; those left empty stay. */
export function ReplaceSecretsForm({ account }: { account: AdminAccount }) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useUpdateAccount(account.id)
  const form = useForm<SecretValues>({ defaultValues: NO_SECRETS })

  const replace = (values: SecretValues) => {
    const filled = given({ ...values })
    if (Object.keys(filled).length === 0) {
      form.setError("access_token", { message: t("whatsapp.accounts.secrets.none") })
      return
    }
    mutate(filled, {
      onSuccess: () => {
        toast.success(t("whatsapp.accounts.secrets.done"))
        handleSuccess()
      },
    })
  }

  return (
    <FormDrawer
      title={t("whatsapp.accounts.secrets.title")}
      description={t("whatsapp.accounts.secrets.description")}
      form={form}
      onSubmit={replace}
      isSaving={isPending}
      error={error}
    >
      <SecretFields />
    </FormDrawer>
  )
}
