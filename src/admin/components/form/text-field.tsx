import { Form } from "@medusajs/dashboard/components"
import { Input, Textarea } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"
import type { RegisterOptions } from "react-hook-form"

interface Field {
  /** Of the value in the form around it. */
  name: string
  label: string
  hint?: ReactNode
  /** Marks a field that may stay empty. */
  optional?: boolean
  rules?: Pick<RegisterOptions, "required" | "pattern" | "validate" | "min" | "max">
}

type TextFieldProps = Field &
  Pick<
    ComponentProps<typeof Input>,
    "type" | "placeholder" | "maxLength" | "inputMode" | "autoComplete" | "dir" | "disabled"
  >

/** One line of text with its label, what to know about it, and what is wrong with it. */
export function TextField({ name, label, hint, optional, rules, ...input }: TextFieldProps) {
  return (
    <Form.Field
      name={name}
      rules={rules}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Input size="small" autoComplete="off" {...input} {...field} />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

type LongTextFieldProps = Field &
  Pick<ComponentProps<typeof Textarea>, "placeholder" | "maxLength" | "rows">

/** Text of several lines. */
export function LongTextField({ name, label, hint, optional, rules, ...area }: LongTextFieldProps) {
  return (
    <Form.Field
      name={name}
      rules={rules}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Textarea {...area} {...field} />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
