import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { useRefusalWords } from "../../../hooks/use-refusal-words"
import { Timestamp } from "../../time/timestamp"

/** Whether Meta takes an edit now, how many more, or when the next one. */
export function EditAllowance({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const inWords = useRefusalWords()
  const { allowed, edits_left, next_edit_at, message } = template.edit_allowance
  return (
    <div className="flex flex-col gap-y-1">
      {allowed && (
        <span>
          {edits_left === null
            ? t("whatsapp.templates.edits.free")
            : t("whatsapp.templates.edits.left", { amount: edits_left })}
        </span>
      )}
      {next_edit_at && (
        <span>
          {t("whatsapp.templates.edits.next")} <Timestamp at={next_edit_at} as="day and time" />
        </span>
      )}
      {!allowed && !next_edit_at && <bdi className="text-pretty">{inWords(message ?? "")}</bdi>}
    </div>
  )
}
