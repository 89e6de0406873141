import { Combobox } from "@medusajs/dashboard/components"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { TRIGGERS } from "../../../../domain/automations/triggers"
import { useEditor } from "../editor-context"
import { FieldBox } from "../fields/field-box"

/** The event whose data fills the variables. */
export function TriggerField() {
  const { t } = useTranslation()
  const { form, dispatch } = useEditor()
  const options = useMemo(
    () =>
      TRIGGERS.map(({ event, label }) => ({
        value: event,
        label: t(`whatsapp.templateEditor.triggers.${event}`, { defaultValue: label }),
      })),
    [t]
  )
  return (
    <FieldBox
      label={t("whatsapp.templateEditor.basics.trigger")}
      hint={t("whatsapp.templateEditor.basics.triggerHint")}
      optional
    >
      {(control) => (
        <Combobox
          {...control}
          options={options}
          allowClear
          placeholder={t("whatsapp.templateEditor.basics.noTrigger")}
          value={form.trigger ?? ""}
          onChange={(event) => dispatch({ do: "change", change: { trigger: event || null } })}
        />
      )}
    </FieldBox>
  )
}
