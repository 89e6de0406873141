import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ParameterFormat } from "../../../../domain/templates/template-definition"
import { useDirection } from "../../../hooks/use-direction"
import { useEditor } from "../editor-context"

/** Whether variables go by names or by numbers. */
export function FormatSwitch() {
  const { t } = useTranslation()
  const direction = useDirection()
  const { form, dispatch } = useEditor()
  return (
    <Select
      dir={direction}
      size="small"
      value={form.parameterFormat}
      onValueChange={(format) =>
        dispatch({ do: "set parameter format", format: format as ParameterFormat })
      }
    >
      <Select.Trigger
        className="w-auto gap-x-2"
        aria-label={t("whatsapp.templateEditor.variables.format")}
      >
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value="NAMED">{t("whatsapp.templateEditor.variables.NAMED")}</Select.Item>
        <Select.Item value="POSITIONAL">
          {t("whatsapp.templateEditor.variables.POSITIONAL")}
        </Select.Item>
      </Select.Content>
    </Select>
  )
}
