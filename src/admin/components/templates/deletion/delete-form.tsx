import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { useTemplateUsage } from "../../../hooks/use-template-usage"
import { RemovalFrame } from "../../removal/removal-frame"
import { DeleteQuestion } from "./delete-question"

/** Says what deleting a template does before it is done, and asks about what uses it. */
export function DeleteForm({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const { usage, ...state } = useTemplateUsage(template.id)
  return (
    <RemovalFrame
      title={t("whatsapp.templates.delete.title", { name: template.name })}
      facts={usage}
      failure={t("whatsapp.templates.usage.loadError")}
      state={state}
    >
      {(usage) => <DeleteQuestion template={template} usage={usage} />}
    </RemovalFrame>
  )
}
