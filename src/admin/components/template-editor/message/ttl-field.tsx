import { useTranslation } from "react-i18next"
import { useEditor } from "../editor-context"
import { ChoiceField } from "../fields/choice-field"
import { ttlChoices } from "../../../lib/template-editor/ttl-choices"

const DEFAULT = "default"

/** For how long Meta keeps trying to deliver a message of the template. */
export function TtlField() {
  const { t } = useTranslation()
  const { form, dispatch } = useEditor()
  const { sendTtlSeconds, category } = form
  const options = ttlChoices(category, sendTtlSeconds).map(({ seconds, unit, count }) => ({
    value: String(seconds),
    label: t(`whatsapp.templateEditor.ttl.${unit}`, { count }),
  }))
  return (
    <ChoiceField
      label={t("whatsapp.templateEditor.ttl.title")}
      at={{ component: "ttl" }}
      hint={t("whatsapp.templateEditor.ttl.hint")}
      value={sendTtlSeconds === null ? DEFAULT : String(sendTtlSeconds)}
      options={[{ value: DEFAULT, label: t("whatsapp.templateEditor.ttl.default") }, ...options]}
      onChange={(chosen) =>
        dispatch({
          do: "change",
          change: { sendTtlSeconds: chosen === DEFAULT ? null : Number(chosen) },
        })
      }
    />
  )
}
