import { Code, Input } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { VariableForm } from "../../../lib/template-editor/template-form"
import { BindingPicker } from "./binding-picker"

interface VariableRowProps {
  name: string
  variable: VariableForm
  onChange: (change: Partial<VariableForm>) => void
}

/** One variable: its name, its sample, and what fills it. */
export function VariableRow({ name, variable, onChange }: VariableRowProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <li className="flex flex-col gap-y-2">
      <Code dir="ltr" id={id} className="w-fit">{`{{${name}}}`}</Code>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        <Input
          size="small"
          aria-label={t("whatsapp.templateEditor.variables.sampleOf", { name })}
          placeholder={t("whatsapp.templateEditor.variables.sample")}
          aria-invalid={variable.sample.trim() === ""}
          value={variable.sample}
          onChange={({ target }) => onChange({ sample: target.value })}
        />
        <BindingPicker
          label={t("whatsapp.templateEditor.variables.filledBy", { name })}
          binding={variable.binding}
          onChange={onChange}
        />
      </div>
    </li>
  )
}
