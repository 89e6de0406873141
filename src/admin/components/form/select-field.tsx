import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { RegisterOptions } from "react-hook-form"

interface SelectFieldProps {
  /** Of the value in the form around it. */
  name: string
  label: string
  hint?: ReactNode
  options: readonly { value: string; label: string }[]
  rules?: Pick<RegisterOptions, "required">
}

/** One of several things with its label, and what is wrong with it. */
export function SelectField({ name, label, hint, options, rules }: SelectFieldProps) {
  return (
    <Form.Field
      name={name}
      rules={rules}
      render={({ field: { ref, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{label}</Form.Label>
          <Select size="small" {...field} onValueChange={onChange}>
            <Form.Control>
              <Select.Trigger ref={ref}>
                <Select.Value />
              </Select.Trigger>
            </Form.Control>
            <Select.Content>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value}>
                  {option.label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
