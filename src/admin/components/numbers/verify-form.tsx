import { useRouteModal } from "@medusajs/dashboard/components"
import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminPhoneNumber, RequestCode } from "../../../contract"
import { useChangeNumber } from "../../hooks/use-change-number"
import { useLocale } from "../../hooks/use-locale"
import { FormDrawer } from "../form/form-drawer"
import { Refusal } from "../form/refusal"
import { TextField } from "../form/text-field"

const CODE = /^\s*\d{3}[\s-]?\d{3}\s*$/

/** Proves that the number is the business's own: Meta sends it a code, and it is entered here. */
export function VerifyForm({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useChangeNumber<{ code: string }>(number.id, "verify-code")
  const form = useForm({ defaultValues: { code: "" } })
  return (
    <FormDrawer
      title={t("whatsapp.numbers.verify.title")}
      description={t("whatsapp.numbers.verify.description")}
      submit={t("whatsapp.numbers.verify.submit")}
      form={form}
      onSubmit={({ code }) =>
        mutate(
          { code },
          {
            onSuccess: () => {
              toast.success(t("whatsapp.numbers.verify.done"))
              handleSuccess()
            },
          }
        )
      }
      isSaving={isPending}
      error={error}
    >
      <RequestCodeButtons number={number} />
      <TextField
        name="code"
        label={t("whatsapp.numbers.verify.code")}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        dir="ltr"
        rules={{
          required: t("whatsapp.form.required"),
          pattern: { value: CODE, message: t("whatsapp.numbers.verify.wrong") },
        }}
      />
    </FormDrawer>
  )
}

function RequestCodeButtons({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const language = useLocale().replace("-", "_")
  const { mutate, isPending, error } = useChangeNumber<RequestCode>(number.id, "request-code")
  const [sentBy, setSentBy] = useState<RequestCode["method"]>()
  const request = (method: "SMS" | "VOICE") =>
    mutate({ method, language }, { onSuccess: () => setSentBy(method) })
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex gap-x-2">
        {(["SMS", "VOICE"] as const).map((method) => (
          <Button
            key={method}
            size="small"
            variant="secondary"
            type="button"
            disabled={isPending}
            onClick={() => request(method)}
          >
            {t(`whatsapp.numbers.verify.by.${method}`)}
          </Button>
        ))}
      </div>
      {sentBy && !error && (
        <Text size="small" role="status" className="text-ui-fg-subtle">
          {t(`whatsapp.numbers.verify.sent.${sentBy}`)}
        </Text>
      )}
      <Refusal error={error} />
    </div>
  )
}
