import { useTranslation } from "react-i18next"
import { LineField } from "../fields/line-field"
import type { ButtonFieldProps } from "./known-button"

/** The number a button calls. */
export function PhoneField({ part, at, change }: ButtonFieldProps<"PHONE_NUMBER">) {
  const { t } = useTranslation()
  return (
    <LineField
      label={t("whatsapp.templateEditor.buttons.phone")}
      at={{ ...at, field: "phone_number" }}
      hint={t("whatsapp.templateEditor.buttons.phoneHint")}
      type="tel"
      dir="ltr"
      placeholder="+351912345678"
      value={part.phone_number}
      onChange={(phone_number) => change({ phone_number })}
    />
  )
}
