import { Combobox } from "@medusajs/dashboard/components"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { findTrigger, TRIGGERS } from "../../../../domain/automations/triggers"
import { useEditor } from "../editor-context"
import { FieldBox } from "../fields/field-box"

const NONE = "none"

/** An event's key among the texts, where a dot would open another level. */
const keyOf = (event: string) => event.replaceAll(/[.-]/g, "_")

/** The event whose data fills the variables. */
export function TriggerField() {
  const { t } = useTranslation()
  const { form, dispatch } = useEditor()
  const { trigger } = form
  const options = useMemo(
    () => [
      { value: NONE, label: t("whatsapp.templateEditor.basics.noTrigger") },
      ...TRIGGERS.map(({ event, label }) => ({
        value: event,
        label: t(`whatsapp.templateEditor.triggers.${keyOf(event)}`, { defaultValue: label }),
      })),
      // One that another version or a plugin knows stays chosen.
      ...(trigger !== null && !findTrigger(trigger) ? [{ value: trigger, label: trigger }] : []),
    ],
    [t, trigger]
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
          value={trigger ?? NONE}
          onChange={(event = NONE) =>
            dispatch({ do: "change", change: { trigger: event === NONE ? null : event } })
          }
        />
      )}
    </FieldBox>
  )
}
