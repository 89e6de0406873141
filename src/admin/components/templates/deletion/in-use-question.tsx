import { Alert, Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplateUsage } from "../../../../contract"

interface InUseQuestionProps {
  usage: AdminTemplateUsage
  isFine: boolean
  onChoose: (isFine: boolean) => void
}

/** Names what sends the template, and has whoever deletes it say that this is fine. */
export function InUseQuestion({ usage, isFine, onChoose }: InUseQuestionProps) {
  const { t } = useTranslation()
  const id = useId()
  const names = [...usage.automations, ...usage.campaigns].map(({ name }) => name).join(", ")
  return (
    <div className="flex flex-col gap-y-4">
      <Alert variant="warning" role="alert">
        <Text size="small">{t("whatsapp.templates.delete.inUse", { names })}</Text>
      </Alert>
      <div className="flex items-start gap-x-3">
        <Checkbox
          id={id}
          checked={isFine}
          onCheckedChange={(checked) => onChoose(checked === true)}
        />
        <Label htmlFor={id} size="small" className="text-pretty">
          {t("whatsapp.templates.delete.isFine")}
        </Label>
      </div>
    </div>
  )
}
