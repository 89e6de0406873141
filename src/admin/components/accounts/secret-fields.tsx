import { useTranslation } from "react-i18next"
import { TextField } from "../form/text-field"

/** Secrets as somebody types them. */
export interface SecretValues {
  access_token: string
  app_secret: string
  verify_token: string
}

export const NO_SECRETS: SecretValues = { access_token: "", app_secret: "", verify_token: "" }

const SECRETS = [
  { name: "access_token", maxLength: 1000 },
  { name: "app_secret", maxLength: 200 },
  { name: "verify_token", maxLength: 200 },
] as const

interface SecretFieldsProps {
  /** Those that may not stay empty. */
  needed?: readonly (keyof SecretValues)[]
}

/** The secrets of an account: they can be written and replaced, never read. */
export function SecretFields({ needed = [] }: SecretFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      {SECRETS.map(({ name, maxLength }) => (
        <TextField
          key={name}
          name={name}
          type="password"
          autoComplete="new-password"
          label={t(`whatsapp.accounts.secrets.${name}.label`)}
          hint={t(`whatsapp.accounts.secrets.${name}.hint`)}
          maxLength={maxLength}
          optional={!needed.includes(name)}
          rules={needed.includes(name) ? { required: t("whatsapp.form.required") } : undefined}
        />
      ))}
    </>
  )
}
