import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"

interface DeleteConsequencesProps {
  template: AdminTemplateDetails
  /** Messages that are not sent yet. */
  waiting: number
}

/** What deleting a template does, each thing in a sentence. */
export function DeleteConsequences({ template, waiting }: DeleteConsequencesProps) {
  const { t } = useTranslation()
  const { meta_template_id } = template
  const sentences = [
    ...(meta_template_id
      ? [t("whatsapp.templates.delete.atMeta"), t("whatsapp.templates.delete.nameLocked")]
      : [t("whatsapp.templates.delete.draft")]),
    ...(waiting > 0 ? [t("whatsapp.templates.delete.waiting", { amount: waiting })] : []),
    t("whatsapp.templates.delete.history"),
  ]
  return (
    <ul className="txt-small text-ui-fg-subtle flex list-disc flex-col gap-y-2 ps-5">
      {sentences.map((text) => (
        <li key={text} className="text-pretty">
          {text}
        </li>
      ))}
    </ul>
  )
}
