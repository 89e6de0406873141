import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminPhoneNumber } from "../../../contract"
import { useChangeNumber } from "../../hooks/use-change-number"
import { FormDrawer } from "../form/form-drawer"
import { TextField } from "../form/text-field"

const PIN = /^\d{6}$/

interface PinFormProps {
  number: AdminPhoneNumber
  /** `register` asks for the number's PIN; `two-step-pin` gives it a new one. */
  action: "register" | "two-step-pin"
}

/** Sends Meta a PIN of six digits, to register the number or to change its two-step verification. */
export function PinForm({ number, action }: PinFormProps) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useChangeNumber<{ pin: string }>(number.id, action)
  const form = useForm({ defaultValues: { pin: "" } })
  const texts = action === "register" ? "register" : "pin"
  return (
    <FormDrawer
      title={t(`whatsapp.numbers.${texts}.title`)}
      description={t(`whatsapp.numbers.${texts}.description`)}
      submit={t(`whatsapp.numbers.${texts}.submit`)}
      form={form}
      onSubmit={({ pin }) =>
        mutate(
          { pin },
          {
            onSuccess: () => {
              toast.success(t(`whatsapp.numbers.${texts}.done`))
              handleSuccess()
            },
          }
        )
      }
      isSaving={isPending}
      error={error}
    >
      <TextField
        name="pin"
        label={t("whatsapp.numbers.pinField.label")}
        hint={t("whatsapp.numbers.pinField.hint")}
        inputMode="numeric"
        maxLength={6}
        dir="ltr"
        rules={{
          required: t("whatsapp.form.required"),
          pattern: { value: PIN, message: t("whatsapp.numbers.pinField.wrong") },
        }}
      />
    </FormDrawer>
  )
}
