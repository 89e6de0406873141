import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { Language } from "../language"

interface LanguageBoxesProps {
  languages: readonly string[]
  chosen: readonly string[]
  onChoose: (chosen: readonly string[]) => void
}

/** Which languages are wanted. */
export function LanguageBoxes({ languages, chosen, onChoose }: LanguageBoxesProps) {
  const { t } = useTranslation()
  const id = useId()
  const toggle = (language: string, isWanted: boolean) =>
    onChoose(languages.filter((one) => (one === language ? isWanted : chosen.includes(one))))
  return (
    <fieldset className="flex flex-col gap-y-3">
      <legend className="txt-compact-small-plus mb-3">
        {t("whatsapp.templateLibrary.initialise.languages")}
      </legend>
      {languages.map((language) => (
        <div key={language} className="flex items-center gap-x-3">
          <Checkbox
            id={`${id}${language}`}
            checked={chosen.includes(language)}
            onCheckedChange={(checked) => toggle(language, checked === true)}
          />
          <Label htmlFor={`${id}${language}`} size="small">
            <Language code={language} />
          </Label>
        </div>
      ))}
    </fieldset>
  )
}
