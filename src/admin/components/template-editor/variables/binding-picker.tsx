import { Input, Select } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OfferedVariable } from "../../../../domain/automations/offered-variables"
import type { VariableForm } from "../../../lib/template-editor/template-form"
import { useDirection } from "../../../hooks/use-direction"
import { useEditor } from "../editor-context"
import { useOfferedLabel } from "./use-offered-label"

const BY_SENDER = "by-sender"
const EXPRESSION = "expression"

interface BindingPickerProps {
  label: string
  binding: string
  /** What can be chosen; everything the event offers otherwise. */
  among?: readonly OfferedVariable[]
  onChange: (change: Partial<VariableForm>) => void
}

/** What fills a variable: a value of the event, an expression over it, or whoever sends it. */
export function BindingPicker({ label, binding, among, onChange }: BindingPickerProps) {
  const { t } = useTranslation()
  const direction = useDirection()
  const { offered: all } = useEditor()
  const offered = among ?? all
  const labelOf = useOfferedLabel()
  const known = offered.find((one) => one.binding === binding)
  const [isWriting, setWriting] = useState(false)
  const chosen = isWriting ? EXPRESSION : (known?.name ?? (binding ? EXPRESSION : BY_SENDER))

  const choose = (value: string) => {
    setWriting(value === EXPRESSION)
    if (value === BY_SENDER) onChange({ binding: "" })
    const one = offered.find(({ name }) => name === value)
    if (one) onChange({ binding: one.binding, sample: one.sample })
  }

  return (
    <div className="flex min-w-0 flex-col gap-y-2">
      <Select size="small" dir={direction} value={chosen} onValueChange={choose}>
        <Select.Trigger aria-label={label}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={BY_SENDER}>
            {t("whatsapp.templateEditor.variables.bySender")}
          </Select.Item>
          {offered.map((one) => (
            <Select.Item key={one.name} value={one.name}>
              {labelOf(one)}
            </Select.Item>
          ))}
          <Select.Item value={EXPRESSION}>
            {t("whatsapp.templateEditor.variables.expression")}
          </Select.Item>
        </Select.Content>
      </Select>
      {chosen === EXPRESSION && (
        <Input
          size="small"
          dir="ltr"
          className="font-mono"
          aria-label={t("whatsapp.templateEditor.variables.expression")}
          placeholder="{{ order.total | money }}"
          value={binding}
          onChange={({ target }) => onChange({ binding: target.value })}
        />
      )}
    </div>
  )
}
