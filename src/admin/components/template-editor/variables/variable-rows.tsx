import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { placeholderNames } from "../../../../domain/templates/placeholders"
import { textAt } from "../../../lib/template-editor/edit-text"
import type { TextPlace } from "../../../lib/template-editor/template-form"
import { useEditor } from "../editor-context"
import { VariableRow } from "./variable-row"

/** The variables in a text: what each looks like, and what fills it. */
export function VariableRows({ text: at }: { text: TextPlace }) {
  const { t } = useTranslation()
  const { form, dispatch } = useEditor()
  const text = textAt(form, at)
  const names = placeholderNames(text?.text ?? "")
  if (!text || names.length === 0) return null
  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg p-3">
      <Text size="xsmall" className="text-ui-fg-subtle text-pretty pb-2">
        {t("whatsapp.templateEditor.variables.rows")}
      </Text>
      <ul className="flex flex-col gap-y-3">
        {names.map((name) => (
          <VariableRow
            key={name}
            name={name}
            variable={text.variables[name] ?? { sample: "", binding: "" }}
            onChange={(change) => dispatch({ do: "set variable", at, name, change })}
          />
        ))}
      </ul>
    </div>
  )
}
