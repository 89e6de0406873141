import { Hint, Input, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { storefrontUrlProblem } from "../../../../domain/templates/library/storefront-url"

interface StorefrontFieldProps {
  value: string
  onChange: (value: string) => void
}

/** Where the buttons of ready-made templates lead. */
export function StorefrontField({ value, onChange }: StorefrontFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const [isLeft, setLeft] = useState(false)
  // Nobody is told that an address is wrong while they type it.
  const isWrong = isLeft && value.trim() !== "" && storefrontUrlProblem(value) !== null
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
        aria-invalid={isWrong}
        onBlur={() => setLeft(true)}
        onChange={({ target }) => onChange(target.value)}
      />
      {isWrong && (
        <Hint variant="error">{t("whatsapp.templateLibrary.initialise.storefrontWrong")}</Hint>
      )}
      <Text id={`${id}hint`} size="small" className="text-ui-fg-subtle text-pretty">
        {t("whatsapp.templateLibrary.initialise.storefrontHint")}
      </Text>
    </div>
  )
}
