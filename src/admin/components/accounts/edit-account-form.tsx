import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { META_ID, type AdminAccount } from "../../../contract"
import { useUpdateAccount } from "../../hooks/use-update-account"
import { FormDrawer } from "../form/form-drawer"
import { TextField } from "../form/text-field"

/** What an account is called here, and the app that speaks for it. */
export function EditAccountForm({ account }: { account: AdminAccount }) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useUpdateAccount(account.id)
  const form = useForm({ defaultValues: { name: account.name, app_id: account.app_id ?? "" } })

  return (
    <FormDrawer
      title={t("whatsapp.accounts.edit.title")}
      form={form}
      onSubmit={({ name, app_id }) =>
        mutate(
          { name, app_id: app_id.trim() || null },
          {
            onSuccess: () => {
              toast.success(t("whatsapp.accounts.edit.done"))
              handleSuccess()
            },
          }
        )
      }
      isSaving={isPending}
      error={error}
    >
      <TextField
        name="name"
        label={t("whatsapp.accounts.fields.name")}
        hint={t("whatsapp.accounts.hints.name")}
        maxLength={100}
        rules={{ required: t("whatsapp.form.required") }}
      />
      <TextField
        name="app_id"
        label={t("whatsapp.accounts.fields.appId")}
        hint={t("whatsapp.accounts.hints.appId")}
        inputMode="numeric"
        dir="ltr"
        optional
        rules={{ pattern: { value: META_ID, message: t("whatsapp.form.digits") } }}
      />
    </FormDrawer>
  )
}
