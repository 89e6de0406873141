import { useRouteModal } from "@medusajs/dashboard/components"
import { Checkbox, Label, toast } from "@medusajs/ui"
import { useId, useMemo, useState } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails, SubmitTemplate } from "../../../../contract"
import { checkTemplate } from "../../../../domain/templates/check-template"
import { useTemplateAction } from "../../../hooks/use-template-action"
import { unsentDefinitionOf } from "../../../lib/template-definition"
import { FormDrawer } from "../../form/form-drawer"
import { TemplatePreview } from "../template-preview"
import { ProblemList } from "./problem-list"

/** Hands a template in at Meta, after a last look at it. */
export function SubmitForm({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, error } = useTemplateAction<SubmitTemplate>(template.id, "submit")
  const [isReplaced, setIsReplaced] = useState(false)
  const form = useForm()
  const definition = useMemo(() => unsentDefinitionOf(template), [template])
  const problems = useMemo(() => checkTemplate(definition), [definition])
  const hasConflict = template.draft?.conflict ?? false
  const isEdit = template.draft !== null

  const submit = () =>
    mutate(
      { revision: template.revision, conflict_is_fine: isReplaced },
      {
        onSuccess: ({ template: { status } }) => {
          toast.success(
            t("whatsapp.templates.submit.done", {
              status: t(`whatsapp.templates.states.${status}`, { defaultValue: status }),
            })
          )
          handleSuccess()
        },
      }
    )

  return (
    <FormDrawer
      title={t("whatsapp.templates.submit.title")}
      description={t(
        isEdit ? "whatsapp.templates.submit.editHint" : "whatsapp.templates.submit.hint"
      )}
      form={form}
      onSubmit={submit}
      submit={t("whatsapp.templates.actions.submit")}
      isSaving={isPending}
      isRefused={hasConflict && !isReplaced}
      error={error}
    >
      <ProblemList problems={problems} />
      {hasConflict && <ReplaceBox isChosen={isReplaced} onChoose={setIsReplaced} />}
      <TemplatePreview definition={definition} sender={template.account_name} />
    </FormDrawer>
  )
}

interface ReplaceBoxProps {
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

/** It changed at Meta meanwhile: nobody overwrites that without saying so. */
function ReplaceBox({ isChosen, onChoose }: ReplaceBoxProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="flex items-start gap-x-3">
      <Checkbox
        id={id}
        checked={isChosen}
        onCheckedChange={(checked) => onChoose(checked === true)}
      />
      <Label htmlFor={id} size="small" className="text-pretty">
        {t("whatsapp.templates.submit.replace")}
      </Label>
    </div>
  )
}
