import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminTemplateDetails, AdminTemplateUsage } from "../../../../contract"
import { useDeleteTemplate } from "../../../hooks/use-delete-template"
import { RemovalQuestion } from "../../removal/removal-question"
import { DeleteConsequences } from "./delete-consequences"
import { InUseQuestion } from "./in-use-question"
import { LanguagesQuestion } from "./languages-question"

interface DeleteQuestionProps {
  template: AdminTemplateDetails
  usage: AdminTemplateUsage
}

/** Which languages go, and whether that is fine for what sends them. */
export function DeleteQuestion({ template, usage }: DeleteQuestionProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { mutate, isPending, error } = useDeleteTemplate(template.id)
  const [isEvery, setIsEvery] = useState(false)
  const [isFine, setIsFine] = useState(false)
  const isInUse = usage.automations.length + usage.campaigns.length > 0

  const remove = () =>
    mutate(
      { all_languages: isEvery, in_use_is_fine: isFine },
      {
        onSuccess: ({ ids }) => {
          toast.success(t("whatsapp.templates.delete.done", { amount: ids.length }))
          void navigate("/whatsapp/templates", { replace: true })
        },
      }
    )

  return (
    <RemovalQuestion
      onConfirm={remove}
      confirm={t("whatsapp.actions.delete")}
      isRefused={isInUse && !isFine}
      isPending={isPending}
      error={error}
    >
      {template.siblings.length > 0 && (
        <LanguagesQuestion template={template} isEvery={isEvery} onChoose={setIsEvery} />
      )}
      <DeleteConsequences template={template} waiting={usage.waiting} />
      {isInUse && <InUseQuestion usage={usage} isFine={isFine} onChoose={setIsFine} />}
    </RemovalQuestion>
  )
}
