import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** How much of a field's room is taken. */
export function CharacterCount({ length, limit }: { length: number; limit: number }) {
  const { t } = useTranslation()
  return (
    <span
      className={clx(
        "txt-compact-xsmall tabular-nums",
        length > limit ? "text-ui-fg-error" : "text-ui-fg-subtle"
      )}
      aria-label={t("whatsapp.templateEditor.count", { length, limit })}
    >
      <bdi>
        {length}/{limit}
      </bdi>
    </span>
  )
}
