import { useTranslation } from "react-i18next"
import { ChoiceField } from "../fields/choice-field"
import { AutofillFields } from "./autofill-fields"
import type { ButtonFieldProps, KnownButton } from "./known-button"

type OtpType = KnownButton<"OTP">["otp_type"]

const TYPES: readonly OtpType[] = ["COPY_CODE", "ONE_TAP", "ZERO_TAP"]

/** How a one-time code gets into the app: copied, filled in at a tap, or by itself. */
export function OtpFields({ part, at, change }: ButtonFieldProps<"OTP">) {
  const { t } = useTranslation()
  const setType = (otp_type: OtpType) =>
    change(
      otp_type === "ZERO_TAP"
        ? { otp_type, zero_tap_terms_accepted: true }
        : ({ otp_type, zero_tap_terms_accepted: undefined } as Partial<typeof part>)
    )
  return (
    <>
      <ChoiceField
        label={t("whatsapp.templateEditor.otp.type")}
        hint={t(`whatsapp.templateEditor.otp.hints.${part.otp_type}`)}
        value={part.otp_type}
        options={TYPES.map((type) => ({
          value: type,
          label: t(`whatsapp.templateEditor.otp.types.${type}`),
        }))}
        onChange={setType}
      />
      {part.otp_type !== "COPY_CODE" && <AutofillFields part={part} at={at} change={change} />}
    </>
  )
}
