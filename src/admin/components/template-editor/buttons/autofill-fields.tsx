import { useTranslation } from "react-i18next"
import type { ProblemPlace } from "../../../../domain/templates/template-problem"
import { LIMITS } from "../../../../domain/templates/limits"
import { LineField } from "../fields/line-field"
import type { ButtonFieldProps, KnownButton } from "./known-button"

type Autofill = Extract<KnownButton<"OTP">, { supported_apps?: unknown }>

interface AutofillFieldsProps {
  part: Autofill
  at: ProblemPlace
  change: ButtonFieldProps<"OTP">["change"]
}

/** The Android app a code is filled into; further ones of a template stay as they are. */
export function AutofillFields({ part, at, change }: AutofillFieldsProps) {
  const { t } = useTranslation()
  const [first = { package_name: "", signature_hash: "" }, ...others] = part.supported_apps ?? []
  const changeApp = (edit: Partial<typeof first>) =>
    change({ supported_apps: [{ ...first, ...edit }, ...others] })
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <LineField
        label={t("whatsapp.templateEditor.otp.autofill")}
        at={{ ...at, field: "autofill_text" }}
        optional
        limit={LIMITS.autofillText}
        value={part.autofill_text ?? ""}
        onChange={(text) => change({ autofill_text: text || undefined })}
      />
      <LineField
        label={t("whatsapp.templateEditor.otp.package")}
        at={{ ...at, field: "supported_apps" }}
        dir="ltr"
        placeholder="com.example.app"
        limit={LIMITS.packageName}
        value={first.package_name}
        onChange={(package_name) => changeApp({ package_name })}
      />
      <LineField
        label={t("whatsapp.templateEditor.otp.hash")}
        dir="ltr"
        placeholder="K8a/AINcGX7"
        limit={LIMITS.signatureHash}
        value={first.signature_hash}
        onChange={(signature_hash) => changeApp({ signature_hash })}
      />
    </div>
  )
}
