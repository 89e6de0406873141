import { RadioGroup } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface ConflictChoiceProps {
  chosen: "skip" | "draft"
  onChoose: (chosen: "skip" | "draft") => void
}

/** What becomes of templates that exist already and say something else. */
export function ConflictChoice({ chosen, onChoose }: ConflictChoiceProps) {
  const { t } = useTranslation()
  return (
    <RadioGroup
      value={chosen}
      onValueChange={(choice) => onChoose(choice === "draft" ? "draft" : "skip")}
      aria-label={t("whatsapp.templates.import.conflict")}
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
  )
}
