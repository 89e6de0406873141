import { Combobox } from "@medusajs/dashboard/components"
import { Plus } from "@medusajs/icons"
import { Button, Hint, Popover } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminTemplateDetails } from "../../../../contract"
import { useTranslateTemplate } from "../../../hooks/use-copy-template"
import { useLocale } from "../../../hooks/use-locale"
import { useTellRefusal } from "../../../hooks/use-tell-refusal"
import { languageOptions } from "../../../lib/template-editor/language-options"

/** Begins the template in another language, with the words of this one. */
export function AddTranslation({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const locale = useLocale()
  const navigate = useNavigate()
  const [language, setLanguage] = useState("")
  const [isOpen, setOpen] = useState(false)
  const { mutate, isPending } = useTranslateTemplate(template.id)
  const options = useMemo(
    () =>
      languageOptions(locale, [template.language, ...template.siblings.map((one) => one.language)]),
    [locale, template]
  )

  const add = () =>
    mutate(
      { language },
      {
        onSuccess: ({ template: { id } }) => void navigate(`/whatsapp/templates/${id}/edit`),
        onError: (error) => tellRefusal(error),
      }
    )
  return (
    <Popover open={isOpen} onOpenChange={setOpen} modal>
      <Popover.Trigger asChild>
        <Button type="button" size="small" variant="transparent" className="shrink-0">
          <Plus />
          {t("whatsapp.templateEditor.languages.add")}
        </Button>
      </Popover.Trigger>
      <Popover.Content
        align="start"
        collisionPadding={16}
        className="flex w-80 flex-col gap-y-3 p-4"
        aria-label={t("whatsapp.templateEditor.languages.add")}
      >
        <Combobox
          aria-label={t("whatsapp.templates.language")}
          options={options}
          value={language}
          onChange={(chosen) => setLanguage(chosen ?? "")}
        />
        <Hint>{t("whatsapp.templateEditor.languages.hint")}</Hint>
        <Button
          type="button"
          size="small"
          disabled={language === ""}
          isLoading={isPending}
          onClick={add}
        >
          {t("whatsapp.templateEditor.languages.begin")}
        </Button>
      </Popover.Content>
    </Popover>
  )
}
