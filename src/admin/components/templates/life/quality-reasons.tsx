import { useTranslation } from "react-i18next"

/** What people told Meta when they blocked or reported a template; nothing while nobody did. */
export function QualityReasons({ reasons }: { reasons: readonly string[] }) {
  const { t } = useTranslation()
  if (reasons.length === 0) return null
  const named = reasons.map((reason) =>
    t(`whatsapp.templates.quality_reasons.${reason}`, { defaultValue: reason })
  )
  return (
    <span className="txt-small text-ui-fg-subtle text-pretty">
      {t("whatsapp.templates.facts.complaints", { reasons: named.join(", ") })}
    </span>
  )
}
