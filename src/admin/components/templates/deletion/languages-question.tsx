import { RadioGroup } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { useLocale } from "../../../hooks/use-locale"
import { languageName } from "../../../lib/language-name"

interface LanguagesQuestionProps {
  template: AdminTemplateDetails
  isEvery: boolean
  onChoose: (isEvery: boolean) => void
}

/** Whether one language goes, or the template in all of them. */
export function LanguagesQuestion({ template, isEvery, onChoose }: LanguagesQuestionProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { language, siblings } = template
  const name = (code: string) => languageName(code, locale)
  const every = [language, ...siblings.map((one) => one.language)].map(name)
  return (
    <RadioGroup
      value={isEvery ? "all" : "one"}
      onValueChange={(choice) => onChoose(choice === "all")}
      aria-label={t("whatsapp.templates.delete.which")}
    >
      <RadioGroup.ChoiceBox
        value="one"
        label={t("whatsapp.templates.delete.one", { language: name(language) })}
        description={t("whatsapp.templates.delete.oneHint")}
      />
      <RadioGroup.ChoiceBox
        value="all"
        label={t("whatsapp.templates.delete.all", { amount: every.length })}
        description={every.join(", ")}
      />
    </RadioGroup>
  )
}
