import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useChangeBlocks } from "../../hooks/use-blocked-users"
import { FormDrawer } from "../form/form-drawer"
import { TextField } from "../form/text-field"

/** Blocks somebody who wrote lately. Meta may refuse one person without failing: that is said too. */
export function BlockUserForm({ numberId }: { numberId: string }) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useChangeBlocks(numberId, "POST")
  const [refusal, setRefusal] = useState<Error | null>(null)
  const form = useForm({ defaultValues: { user: "" } })

  const block = ({ user }: { user: string }) => {
    setRefusal(null)
    mutate(
      { users: [user] },
      {
        onSuccess: ({ failed: [failure] }) => {
          if (failure) return setRefusal(new Error(`${failure.message} ${failure.remedy}`))
          toast.success(t("whatsapp.blocks.done"))
          handleSuccess()
        },
      }
    )
  }

  return (
    <FormDrawer
      title={t("whatsapp.blocks.form.title")}
      description={t("whatsapp.blocks.form.description")}
      form={form}
      onSubmit={block}
      submit={t("whatsapp.blocks.block")}
      isSaving={isPending}
      error={error ?? refusal}
    >
      <TextField
        name="user"
        label={t("whatsapp.blocks.form.user")}
        hint={t("whatsapp.blocks.form.hint")}
        dir="ltr"
        maxLength={255}
        rules={{ required: t("whatsapp.form.required") }}
      />
    </FormDrawer>
  )
}
