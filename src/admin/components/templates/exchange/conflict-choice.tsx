import { RadioGroup, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

interface ConflictChoiceProps {
  chosen: "skip" | "draft"
  onChoose: (chosen: "skip" | "draft") => void
}

/** What becomes of templates that exist already and say something else. */
export function ConflictChoice({ chosen, onChoose }: ConflictChoiceProps) {
  const { t } = useTranslation()
  const titleId = useId()
  return (
    <div className="flex flex-col gap-y-3">
      <Text size="small" weight="plus" id={titleId}>
        {t("whatsapp.templates.import.conflict")}
      </Text>
      <RadioGroup
        value={chosen}
        onValueChange={(choice) => onChoose(choice === "draft" ? "draft" : "skip")}
        aria-labelledby={titleId}
      >
        {(["skip", "draft"] as const).map((choice) => (
          <RadioGroup.ChoiceBox
            key={choice}
            value={choice}
            label={t(`whatsapp.templates.import.conflicts.${choice}.label`)}
            description={t(`whatsapp.templates.import.conflicts.${choice}.hint`)}
          />
        ))}
      </RadioGroup>
    </div>
  )
}
