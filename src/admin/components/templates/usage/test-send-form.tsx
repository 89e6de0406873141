import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { useAccount } from "../../../hooks/use-account"
import { useMessage } from "../../../hooks/use-test-message"
import { useTestSend } from "../../../hooks/use-test-send"
import { FormDrawer } from "../../form/form-drawer"
import { SelectField } from "../../form/select-field"
import { TextField } from "../../form/text-field"
import { SentTest } from "./sent-test"

interface Values {
  number_id: string
  phone: string
  order: string
}

const EMPTY: Values = { number_id: "", phone: "", order: "" }

/** Sends a template to one's own phone, with a real order's data or samples, and shows its way. */
export function TestSendForm({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const { account } = useAccount(template.account_id)
  const { mutate, data, isPending, error } = useTestSend(template.id)
  const message = useMessage(data?.message.id)
  const numbers = account?.phone_numbers ?? []
  const form = useForm<Values>({
    defaultValues: EMPTY,
    // The number is chosen for whoever has but one, once it is known.
    values: { ...EMPTY, number_id: numbers[0]?.id ?? "" },
    resetOptions: { keepDirtyValues: true },
  })
  const send = ({ number_id, phone, order }: Values) =>
    mutate({ number_id, phone, ...(order.trim() && { order: order.trim() }) })

  return (
    <FormDrawer
      title={t("whatsapp.templates.test.title")}
      description={t("whatsapp.templates.test.hint")}
      form={form}
      onSubmit={send}
      submit={t("whatsapp.templates.test.action")}
      isSaving={isPending}
      error={error}
    >
      <SelectField
        name="number_id"
        label={t("whatsapp.templates.test.from")}
        options={numbers.map(({ id, display_phone_number, verified_name }) => ({
          value: id,
          label: [display_phone_number, verified_name].filter(Boolean).join(" · ") || id,
        }))}
        rules={{ required: t("whatsapp.form.required") }}
      />
      <TextField
        name="phone"
        type="tel"
        dir="ltr"
        autoComplete="tel"
        label={t("whatsapp.setup.test.phone")}
        hint={t("whatsapp.setup.test.hint")}
        maxLength={40}
        rules={{ required: t("whatsapp.form.required") }}
      />
      <TextField
        name="order"
        dir="ltr"
        optional
        label={t("whatsapp.templates.test.order")}
        hint={t("whatsapp.templates.test.orderHint")}
        maxLength={50}
      />
      {message && <SentTest message={message} />}
    </FormDrawer>
  )
}
