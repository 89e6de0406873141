import { Form, useRouteModal } from "@medusajs/dashboard/components"
import { Checkbox, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { useDuplicateTemplate } from "../../../hooks/use-copy-template"
import { FormDrawer } from "../../form/form-drawer"
import { TextField } from "../../form/text-field"

const NAME = /^[a-z0-9_]{1,512}$/

interface Values {
  name: string
  everyLanguage: boolean
}

/** Makes drafts of a template under another name, in this language or in all. */
export function DuplicateForm({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useDuplicateTemplate(template.id)
  const form = useForm<Values>({
    defaultValues: { name: `${template.name}_copy`, everyLanguage: true },
  })
  const languages = [template.language, ...template.siblings.map(({ language }) => language)]

  const duplicate = ({ name, everyLanguage }: Values) =>
    mutate(
      { name, ...(everyLanguage && { languages }) },
      {
        onSuccess: ({ templates: [first] }) => {
          toast.success(t("whatsapp.templates.duplicate.done"))
          handleSuccess(first ? `/whatsapp/templates/${first.id}` : undefined)
        },
      }
    )

  return (
    <FormDrawer
      title={t("whatsapp.templates.duplicate.title")}
      description={t("whatsapp.templates.duplicate.hint")}
      form={form}
      onSubmit={duplicate}
      submit={t("whatsapp.templates.duplicate.action")}
      isSaving={isPending}
      error={error}
    >
      <TextField
        name="name"
        label={t("whatsapp.templates.name")}
        hint={t("whatsapp.templates.duplicate.name")}
        dir="ltr"
        rules={{
          required: t("whatsapp.form.required"),
          pattern: { value: NAME, message: t("whatsapp.templates.duplicate.wrongName") },
        }}
      />
      {languages.length > 1 && (
        <Form.Field
          control={form.control}
          name="everyLanguage"
          render={({ field: { value, onChange, ref } }) => (
            <Form.Item>
              <div className="flex items-center gap-x-3">
                <Form.Control>
                  <Checkbox
                    ref={ref}
                    checked={value}
                    onCheckedChange={(checked) => onChange(checked === true)}
                  />
                </Form.Control>
                <Form.Label>
                  {t("whatsapp.templates.duplicate.every", { amount: languages.length })}
                </Form.Label>
              </div>
            </Form.Item>
          )}
        />
      )}
    </FormDrawer>
  )
}
