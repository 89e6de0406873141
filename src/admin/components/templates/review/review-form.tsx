import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { useTemplateAction } from "../../../hooks/use-template-action"
import { FormDrawer } from "../../form/form-drawer"
import { LongTextField } from "../../form/text-field"
import { TemplatePreview } from "../template-preview"
import { unsentDefinitionOf } from "../../../lib/template-definition"

/** The steps of the shop's own review. */
export type ReviewStep = "request-review" | "approve" | "send-back"

interface ReviewFormProps {
  template: AdminTemplateDetails
  step: ReviewStep
}

interface Said {
  comment?: string
  revision?: string
}

/** One step of the review, with a word to whoever comes next. */
export function ReviewForm({ template, step }: ReviewFormProps) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useTemplateAction<Said>(template.id, step)
  const form = useForm({ defaultValues: { comment: "" } })
  const isNeeded = step === "send-back"

  const take = ({ comment }: { comment: string }) =>
    mutate(
      {
        ...(comment.trim() && { comment: comment.trim() }),
        // Nobody approves what somebody else changed while they read it.
        ...(step === "approve" && { revision: template.revision }),
      },
      {
        onSuccess: () => {
          toast.success(t(`whatsapp.templates.review.${step}.done`))
          handleSuccess()
        },
      }
    )

  return (
    <FormDrawer
      title={t(`whatsapp.templates.review.${step}.title`)}
      description={t(`whatsapp.templates.review.${step}.hint`)}
      form={form}
      onSubmit={take}
      submit={t(`whatsapp.templates.review.${step}.confirm`)}
      isSaving={isPending}
      error={error}
    >
      <TemplatePreview definition={unsentDefinitionOf(template)} />
      <LongTextField
        name="comment"
        label={t("whatsapp.templates.review.comment")}
        optional={!isNeeded}
        maxLength={2000}
        rows={4}
        rules={isNeeded ? { required: t("whatsapp.templates.review.commentNeeded") } : undefined}
      />
    </FormDrawer>
  )
}
