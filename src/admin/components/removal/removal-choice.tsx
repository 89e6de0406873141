import { Label, RadioGroup, Select, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { AdminRemoval, Remove } from "../../../contract"

interface RemovalChoiceProps {
  removal: AdminRemoval
  choice: Remove
  onChoose: (choice: Remove) => void
}

/** What becomes of the messages that wait: canceled, or sent from another number. */
export function RemovalChoice({ removal, choice, onChoose }: RemovalChoiceProps) {
  const { t } = useTranslation()
  const titleId = useId()
  const { queued, move_targets: targets } = removal
  const target = targets.find(({ id }) => id === choice.move_to_number_id)

  const choose = (value: string) =>
    onChoose(
      value === "move"
        ? { queued: "move", move_to_number_id: targets[0]?.id }
        : { queued: "cancel" }
    )

  return (
    <div className="flex flex-col gap-y-3">
      <Text size="small" weight="plus" id={titleId}>
        {t("whatsapp.removal.queued", { count: queued })}
      </Text>
      <RadioGroup value={choice.queued} onValueChange={choose} aria-labelledby={titleId}>
        <RadioGroup.ChoiceBox
          value="cancel"
          label={t("whatsapp.removal.cancel.label")}
          description={t("whatsapp.removal.cancel.hint")}
        />
        <RadioGroup.ChoiceBox
          value="move"
          disabled={targets.length === 0}
          label={t("whatsapp.removal.move.label")}
          description={t(
            targets.length === 0 ? "whatsapp.removal.move.none" : "whatsapp.removal.move.hint"
          )}
        />
      </RadioGroup>
      {choice.queued === "move" && (
        <div className="flex flex-col gap-y-2">
          <Label size="small" weight="plus" htmlFor={`${titleId}-target`}>
            {t("whatsapp.removal.move.target")}
          </Label>
          <Select
            size="small"
            value={choice.move_to_number_id}
            onValueChange={(id) => onChoose({ queued: "move", move_to_number_id: id })}
          >
            <Select.Trigger id={`${titleId}-target`}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {targets.map(({ id, display_phone_number, account_name }) => (
                <Select.Item key={id} value={id}>
                  {[display_phone_number, account_name].filter(Boolean).join(" · ")}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          {target && target.moves < queued && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("whatsapp.removal.move.partly", { count: queued - target.moves })}
            </Text>
          )}
        </div>
      )}
    </div>
  )
}
