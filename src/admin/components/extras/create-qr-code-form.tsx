import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCreateQrCode } from "../../hooks/use-qr-codes"
import { FormDrawer } from "../form/form-drawer"
import { LongTextField } from "../form/text-field"

/** Makes a code that opens a chat with a first message already written. */
export function CreateQrCodeForm({ numberId }: { numberId: string }) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useCreateQrCode(numberId)
  const form = useForm({ defaultValues: { prefilled_message: "" } })
  return (
    <FormDrawer
      title={t("whatsapp.qrCodes.create.title")}
      form={form}
      onSubmit={(values) =>
        mutate(values, {
          onSuccess: () => {
            toast.success(t("whatsapp.qrCodes.create.done"))
            handleSuccess()
          },
        })
      }
      submit={t("whatsapp.actions.create")}
      isSaving={isPending}
      error={error}
    >
      <LongTextField
        name="prefilled_message"
        label={t("whatsapp.qrCodes.create.message")}
        hint={t("whatsapp.qrCodes.create.hint")}
        maxLength={140}
        rows={3}
        rules={{ required: t("whatsapp.form.required") }}
      />
    </FormDrawer>
  )
}
