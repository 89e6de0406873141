import { Input, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

interface StorefrontFieldProps {
  value: string
  onChange: (value: string) => void
}

/** Where the buttons of ready-made templates lead. */
export function StorefrontField({ value, onChange }: StorefrontFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("whatsapp.templateLibrary.initialise.storefront")}
      </Label>
      <Input
        id={id}
        size="small"
        type="url"
        dir="ltr"
        required
        placeholder="https://"
        value={value}
        aria-describedby={`${id}hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <Text id={`${id}hint`} size="small" className="text-ui-fg-subtle text-pretty">
        {t("whatsapp.templateLibrary.initialise.storefrontHint")}
      </Text>
    </div>
  )
}
