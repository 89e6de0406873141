import { Combobox } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useLocale } from "../../../hooks/use-locale"
import { languageName } from "../../../lib/language-name"
import { languageOptions } from "../../../lib/template-editor/language-options"
import { useEditor } from "../editor-context"
import { FieldBox } from "../fields/field-box"

/** In which language it is written; another language is another template of the same name. */
export function LanguageField() {
  const { t } = useTranslation()
  const locale = useLocale()
  const { form, dispatch, template } = useEditor()
  const options = useMemo(() => languageOptions(locale), [locale])
  return (
    <FieldBox label={t("whatsapp.templates.language")} at={{ component: "language" }}>
      {(control) =>
        template ? (
          <Input {...control} disabled value={languageName(form.language, locale)} />
        ) : (
          <Combobox
            {...control}
            options={options}
            value={form.language}
            onChange={(language) =>
              language && dispatch({ do: "change", change: { language: language } })
            }
          />
        )
      }
    </FieldBox>
  )
}
