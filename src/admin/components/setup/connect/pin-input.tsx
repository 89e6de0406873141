import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

interface PinInputProps {
  value: string
  onChange: (pin: string) => void
}

/** The PIN the number is registered with. */
export function PinInput({ value, onChange }: PinInputProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("whatsapp.numbers.pinField.label")}
      </Label>
      <Input
        id={id}
        size="small"
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-describedby={`${id}-hint`}
      />
      <Hint id={`${id}-hint`}>{t("whatsapp.setup.signup.pinHint")}</Hint>
    </div>
  )
}
