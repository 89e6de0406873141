import { Combobox, Form, useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { useTranslateTemplate } from "../../../hooks/use-copy-template"
import { useLocale } from "../../../hooks/use-locale"
import { languageOptions } from "../../../lib/template-editor/language-options"
import { FormDrawer } from "../../form/form-drawer"

/** Begins a template in a language it is not in yet, and opens it to be written over. */
export function TranslateForm({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useTranslateTemplate(template.id)
  const [search, setSearch] = useState("")
  const form = useForm({ defaultValues: { language: "" } })
  const options = useMemo(
    () =>
      languageOptions(locale, [
        template.language,
        ...template.siblings.map(({ language }) => language),
      ]),
    [locale, template]
  )
  const found = options.filter(({ label, value }) =>
    `${label} ${value}`.toLowerCase().includes(search.toLowerCase())
  )

  const translate = ({ language }: { language: string }) =>
    mutate(
      { language },
      {
        onSuccess: ({ template: { id } }) => {
          toast.success(t("whatsapp.templates.translate.done"))
          handleSuccess(`/whatsapp/templates/${id}/edit`)
        },
      }
    )

  return (
    <FormDrawer
      title={t("whatsapp.templates.translate.title", { name: template.name })}
      description={t("whatsapp.templates.translate.hint")}
      form={form}
      onSubmit={translate}
      submit={t("whatsapp.templates.translate.action")}
      isSaving={isPending}
      error={error}
    >
      <Form.Field
        control={form.control}
        name="language"
        rules={{ required: t("whatsapp.form.required") }}
        render={({ field }) => (
          <Form.Item>
            <Form.Label>{t("whatsapp.templates.language")}</Form.Label>
            <Form.Control>
              <Combobox
                {...field}
                onChange={(language) => field.onChange(language ?? "")}
                options={found}
                searchValue={search}
                onSearchValueChange={setSearch}
              />
            </Form.Control>
            <Form.ErrorMessage />
          </Form.Item>
        )}
      />
    </FormDrawer>
  )
}
