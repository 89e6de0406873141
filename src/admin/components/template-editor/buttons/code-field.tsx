import { useTranslation } from "react-i18next"
import { LIMITS } from "../../../../domain/templates/limits"
import { useEditor } from "../editor-context"
import { LineField } from "../fields/line-field"
import { BindingPicker } from "../variables/binding-picker"
import type { ButtonFieldProps } from "./known-button"

/** The code a button copies: a sample of it, and what fills it. */
export function CodeField(props: ButtonFieldProps<"COPY_CODE">) {
  const { part, binding, at, change, bind } = props
  const { t } = useTranslation()
  const { form } = useEditor()
  return (
    <>
      <LineField
        label={t("whatsapp.templateEditor.buttons.code")}
        at={{ ...at, field: "sample" }}
        hint={t("whatsapp.templateEditor.buttons.codeHint")}
        limit={form.offer ? LIMITS.couponCodeWithOffer : LIMITS.couponCode}
        dir="ltr"
        placeholder="SAVE25"
        value={part.sample ?? ""}
        onChange={(sample) => change({ sample })}
      />
      <BindingPicker
        label={t("whatsapp.templateEditor.buttons.filledBy")}
        binding={binding}
        onChange={(edit) => {
          if (edit.sample !== undefined) change({ sample: edit.sample })
          if (edit.binding !== undefined) bind(edit.binding)
        }}
      />
    </>
  )
}
