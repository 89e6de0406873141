import { Select } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { ProblemPlace } from "../../../../domain/templates/template-problem"
import { useDirection } from "../../../hooks/use-direction"
import { FieldBox } from "./field-box"

interface ChoiceFieldProps<Value extends string> {
  label: ReactNode
  at?: ProblemPlace
  hint?: ReactNode
  value: Value
  options: readonly { value: Value; label: ReactNode }[]
  disabled?: boolean
  onChange: (value: Value) => void
}

/** One of a few. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, at, hint, value, options, disabled, onChange } = props
  const direction = useDirection()
  return (
    <FieldBox label={label} at={at} hint={hint}>
      {(control) => (
        <Select
          dir={direction}
          value={value}
          disabled={disabled}
          onValueChange={(chosen) => onChange(chosen as Value)}
        >
          <Select.Trigger {...control}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {options.map((option) => (
              <Select.Item key={option.value} value={option.value}>
                {option.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </FieldBox>
  )
}
