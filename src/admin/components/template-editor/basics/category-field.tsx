import { RadioGroup } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { TEMPLATE_CATEGORIES } from "../../../../contract"
import type { TemplateCategory } from "../../../../cloud-api/schemas"
import { useDirection } from "../../../hooks/use-direction"
import { useEditor } from "../editor-context"
import { FieldBox } from "../fields/field-box"

/** What kind of message it is, which decides what it may say and what it costs. */
export function CategoryField() {
  const { t } = useTranslation()
  const direction = useDirection()
  const { form, dispatch, template } = useEditor()
  const isKept = template !== null && !template.edit_allowance.category_allowed
  return (
    <FieldBox
      label={t("whatsapp.templates.category")}
      at={{ component: "category" }}
      hint={isKept ? t("whatsapp.templateEditor.basics.categoryKept") : undefined}
    >
      {(control) => (
        <RadioGroup
          {...control}
          dir={direction}
          aria-label={t("whatsapp.templates.category")}
          className="grid grid-cols-1 gap-3"
          value={form.category}
          disabled={isKept}
          onValueChange={(category) =>
            dispatch({ do: "set category", category: category as TemplateCategory })
          }
        >
          {TEMPLATE_CATEGORIES.map((category) => (
            <RadioGroup.ChoiceBox
              key={category}
              value={category}
              className="[&>*:first-child]:shrink-0"
              label={t(`whatsapp.templates.categories.${category}`)}
              description={t(`whatsapp.templateEditor.categories.${category}`)}
            />
          ))}
        </RadioGroup>
      )}
    </FieldBox>
  )
}
