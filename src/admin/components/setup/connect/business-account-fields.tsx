import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { META_ID } from "../../../../contract"
import type { ConnectDraft } from "../../../lib/connect-draft"
import { TextField } from "../../form/text-field"
import { ConnectStep } from "./connect-step"
import { ConsoleLink } from "./console-link"

interface BusinessAccountFieldsProps {
  draft: ConnectDraft
  onDone: (part: Pick<ConnectDraft, "name" | "waba_id" | "app_id">) => void
}

/** Which WhatsApp Business Account it is. */
export function BusinessAccountFields({ draft, onDone }: BusinessAccountFieldsProps) {
  const { t } = useTranslation()
  const { name, waba_id, app_id } = draft
  const form = useForm({ defaultValues: { name, waba_id, app_id } })
  const required = t("whatsapp.form.required")
  const pattern = { value: META_ID, message: t("whatsapp.form.digits") }
  return (
    <ConnectStep form={form} onSubmit={onDone} submit={t("whatsapp.actions.continue")}>
      <ConsoleLink
        href="https://business.facebook.com/latest/whatsapp_manager/overview"
        label={t("whatsapp.setup.connect.openManager")}
      />
      <TextField
        name="name"
        label={t("whatsapp.accounts.fields.name")}
        hint={t("whatsapp.accounts.hints.name")}
        maxLength={100}
        rules={{ required }}
      />
      <TextField
        name="waba_id"
        label={t("whatsapp.accounts.fields.wabaId")}
        hint={t("whatsapp.accounts.hints.wabaId")}
        inputMode="numeric"
        dir="ltr"
        rules={{ required, pattern }}
      />
      <TextField
        name="app_id"
        label={t("whatsapp.accounts.fields.appId")}
        hint={t("whatsapp.accounts.hints.appId")}
        inputMode="numeric"
        dir="ltr"
        optional
        rules={{ pattern }}
      />
    </ConnectStep>
  )
}
