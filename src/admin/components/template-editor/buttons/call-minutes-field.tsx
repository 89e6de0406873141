import { useTranslation } from "react-i18next"
import { LineField } from "../fields/line-field"
import type { ButtonFieldProps } from "./known-button"

const MINUTES_A_DAY = 1440

/** For how many days a call button works; for Meta's seven when nothing is said. */
export function CallMinutesField({ part, at, change }: ButtonFieldProps<"VOICE_CALL">) {
  const { t } = useTranslation()
  const days = part.ttl_minutes === undefined ? "" : String(part.ttl_minutes / MINUTES_A_DAY)
  return (
    <LineField
      label={t("whatsapp.templateEditor.buttons.callDays")}
      at={{ ...at, field: "ttl_minutes" }}
      optional
      inputMode="numeric"
      value={days}
      onChange={(typed) => {
        const number = Number.parseInt(typed, 10)
        change({ ttl_minutes: Number.isNaN(number) ? undefined : number * MINUTES_A_DAY })
      }}
    />
  )
}
