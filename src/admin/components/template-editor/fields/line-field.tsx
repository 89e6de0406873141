import { Input } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"
import type { ProblemField, ProblemPlace } from "../../../../domain/templates/template-problem"
import { FieldBox } from "./field-box"

interface LineFieldProps extends Pick<
  ComponentProps<typeof Input>,
  "placeholder" | "dir" | "type" | "inputMode" | "disabled"
> {
  label: ReactNode
  at?: ProblemPlace
  ownFields?: readonly ProblemField[]
  hint?: ReactNode
  optional?: boolean
  limit?: number
  value: string
  onChange: (value: string) => void
}

/** One line of text. */
export function LineField(props: LineFieldProps) {
  const { label, at, ownFields, hint, optional, limit, value, onChange, ...input } = props
  return (
    <FieldBox
      label={label}
      at={at}
      ownFields={ownFields}
      hint={hint}
      optional={optional}
      counted={limit === undefined ? undefined : { text: value, limit }}
    >
      {(control) => (
        <Input
          autoComplete="off"
          {...input}
          {...control}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </FieldBox>
  )
}
