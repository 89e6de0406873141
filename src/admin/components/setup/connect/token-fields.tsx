import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { NO_SECRETS, SecretFields, type SecretValues } from "../../accounts/secret-fields"
import { ConnectStep } from "./connect-step"
import { ConsoleLink } from "./console-link"

interface TokenFieldsProps {
  onBack: () => void
  onDone: (secrets: SecretValues) => void
  isSaving: boolean
  error: Error | null
}

/** The secrets that let the shop speak for the account. */
export function TokenFields({ onBack, onDone, isSaving, error }: TokenFieldsProps) {
  const { t } = useTranslation()
  const form = useForm<SecretValues>({ defaultValues: NO_SECRETS })
  return (
    <ConnectStep
      form={form}
      onSubmit={onDone}
      submit={t("whatsapp.setup.connect.connect")}
      isSaving={isSaving}
      error={error}
      onBack={onBack}
    >
      <ConsoleLink
        href="https://business.facebook.com/latest/settings/system_users"
        label={t("whatsapp.setup.connect.openSystemUsers")}
      />
      <SecretFields needed={["access_token", "app_secret", "verify_token"]} />
    </ConnectStep>
  )
}
