import { useTranslation } from "react-i18next"
import { META_ID } from "../../../contract"
import { TextField } from "../form/text-field"

/** What identifies an account and its first number at Meta. */
export interface AccountIdentity {
  name: string
  waba_id: string
  phone_number_id: string
  app_id: string
}

/** The fields that say which account it is. */
export function AccountIdentityFields() {
  const { t } = useTranslation()
  const required = t("whatsapp.form.required")
  const digits = { value: META_ID, message: t("whatsapp.form.digits") }
  return (
    <>
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
        rules={{ required, pattern: digits }}
      />
      <TextField
        name="phone_number_id"
        label={t("whatsapp.accounts.fields.phoneNumberId")}
        hint={t("whatsapp.accounts.hints.phoneNumberId")}
        inputMode="numeric"
        dir="ltr"
        rules={{ required, pattern: digits }}
      />
      <TextField
        name="app_id"
        label={t("whatsapp.accounts.fields.appId")}
        hint={t("whatsapp.accounts.hints.appId")}
        inputMode="numeric"
        dir="ltr"
        optional
        rules={{ pattern: digits }}
      />
    </>
  )
}
