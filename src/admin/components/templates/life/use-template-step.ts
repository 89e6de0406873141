import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { useTellRefusal } from "../../../hooks/use-tell-refusal"
import { useTemplateAction } from "../../../hooks/use-template-action"

/** The steps that take no more than a click, after a question where something is lost. */
export function useTemplateStep({ id, review }: Pick<AdminTemplateDetails, "id" | "review">) {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const prompt = usePrompt()
  const cancel = useTemplateAction<void>(id, "cancel")
  const unpause = useTemplateAction<void>(id, "unpause")
  // Whoever takes a request back keeps what was written.
  const kind = review.state === "requested" ? "withdraw" : "discard"

  const tell = (done: string) => ({
    onSuccess: () => void toast.success(t(`whatsapp.templates.steps.${done}.done`)),
    onError: (error: Error) => tellRefusal(error),
  })
  const take = async (action: string) => {
    if (action === "unpause") {
      unpause.mutate(undefined, tell("unpause"))
      return
    }
    const isSure = await prompt({
      title: t(`whatsapp.templates.steps.${kind}.ask`),
      description: t(`whatsapp.templates.steps.${kind}.hint`),
      confirmText: t(`whatsapp.templates.steps.${kind}.confirm`),
      cancelText: t("whatsapp.actions.cancel"),
    })
    if (isSure) cancel.mutate(undefined, tell(kind))
  }
  return { take, isTaking: cancel.isPending || unpause.isPending }
}
