import { Label, Switch } from "@medusajs/ui"
import { useId } from "react"

interface SwitchFieldProps {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Something that is so or not. */
export function SwitchField({ label, checked, onChange }: SwitchFieldProps) {
  const id = useId()
  return (
    <div className="flex items-center gap-x-3">
      {/* Medusa's switch moves to the right only. */}
      <span dir="ltr" className="flex rtl:-scale-x-100">
        <Switch id={id} checked={checked} onCheckedChange={onChange} />
      </span>
      <Label htmlFor={id} size="small">
        {label}
      </Label>
    </div>
  )
}
