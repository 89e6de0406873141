import { useTranslation } from "react-i18next"
import { LIMITS } from "../../../../domain/templates/limits"
import type { ButtonKind } from "../../../lib/template-editor/new-button"
import { LineField } from "../fields/line-field"
import type { ButtonFieldProps } from "./known-button"

/** Buttons whose words are WhatsApp's own. */
const FIXED: ReadonlySet<ButtonKind> = new Set([
  "COPY_CODE",
  "REQUEST_CONTACT_INFO",
  "CATALOG",
  "MPM",
  "SPM",
])

/** What stands on a button. */
export function ButtonText({ part, at, change }: ButtonFieldProps) {
  const { t } = useTranslation()
  if (FIXED.has(part.type)) return null
  const limit = part.type === "VOICE_CALL" ? LIMITS.callButtonText : LIMITS.buttonText
  return (
    <LineField
      label={t("whatsapp.templateEditor.buttons.text")}
      at={{ ...at, field: "text" }}
      optional={part.type === "OTP"}
      dir="auto"
      limit={limit}
      value={part.text ?? ""}
      onChange={(text) => change({ text })}
    />
  )
}
