import { useId, type ReactElement } from "react"

type Props = {
  label: string
  name: string
  type?: "text" | "email" | "tel"
  autoComplete: string
  defaultValue?: string
  required?: boolean
  wide?: boolean
  /** Called with the value when the field is left. */
  onLeave?: (value: string) => void
}

/** One labelled text field of the checkout. */
export function Field(props: Props): ReactElement {
  const { label, name, type = "text", autoComplete, defaultValue, onLeave } = props
  const id = useId()
  return (
    <p className={props.wide ? "field wide" : "field"}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={defaultValue}
        required={props.required ?? true}
        onBlur={onLeave && ((event) => onLeave(event.target.value))}
      />
    </p>
  )
}
