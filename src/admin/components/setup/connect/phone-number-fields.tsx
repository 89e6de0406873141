import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { META_ID } from "../../../../contract"
import type { ConnectDraft } from "../../../lib/connect-draft"
import { TextField } from "../../form/text-field"
import { ConnectStep } from "./connect-step"
import { ConsoleLink } from "./console-link"

interface PhoneNumberFieldsProps {
  draft: ConnectDraft
  onBack: () => void
  onDone: (part: Pick<ConnectDraft, "phone_number_id">) => void
}

/** Which number of the account messages leave from. */
export function PhoneNumberFields({ draft, onBack, onDone }: PhoneNumberFieldsProps) {
  const { t } = useTranslation()
  const form = useForm({ defaultValues: { phone_number_id: draft.phone_number_id } })
  return (
    <ConnectStep
      form={form}
      onSubmit={onDone}
      submit={t("whatsapp.actions.continue")}
      onBack={onBack}
    >
      <ConsoleLink
        href={appPage(draft.app_id, "whatsapp-business/wa-dev-console")}
        label={t("whatsapp.setup.connect.openApiSetup")}
      />
      <TextField
        name="phone_number_id"
        label={t("whatsapp.accounts.fields.phoneNumberId")}
        hint={t("whatsapp.accounts.hints.phoneNumberId")}
        inputMode="numeric"
        dir="ltr"
        rules={{
          required: t("whatsapp.form.required"),
          pattern: { value: META_ID, message: t("whatsapp.form.digits") },
        }}
      />
    </ConnectStep>
  )
}

function appPage(appId: string, page: string): string {
  return appId === ""
    ? "https://developers.facebook.com/apps"
    : `https://developers.facebook.com/apps/${appId}/${page}/`
}
