import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminRemoval, Remove } from "../../../contract"
import { useRemoval, useRemove, type Removable } from "../../hooks/use-removal"
import { RemovalChoice } from "./removal-choice"
import { RemovalConsequences } from "./removal-consequences"
import { RemovalFrame } from "./removal-frame"
import { RemovalQuestion } from "./removal-question"

interface RemovalFormProps {
  resource: Removable
  id: string
  name: string
}

/** Says what removing something does before it is done, and asks what becomes of what waits. */
export function RemovalForm({ resource, id, name }: RemovalFormProps) {
  const { t } = useTranslation()
  const { removal, ...state } = useRemoval({ resource, id })
  return (
    <RemovalFrame
      title={t("whatsapp.removal.title", { name })}
      facts={removal}
      failure={t("whatsapp.removal.loadError")}
      state={state}
    >
      {(removal) => <Question {...{ resource, id, name, removal }} />}
    </RemovalFrame>
  )
}

function Question({ resource, id, name, removal }: RemovalFormProps & { removal: AdminRemoval }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { mutate, isPending, error } = useRemove({ resource, id })
  const [choice, setChoice] = useState<Remove>({ queued: "cancel" })

  const remove = () =>
    mutate(choice, {
      onSuccess: ({ canceled, moved }) => {
        toast.success(t("whatsapp.removal.done", { name }), {
          description: t("whatsapp.removal.happened", { canceled, moved }),
        })
        void navigate("/settings/whatsapp", { replace: true })
      },
    })

  return (
    <RemovalQuestion
      onConfirm={remove}
      confirm={t("whatsapp.removal.confirm")}
      isRefused={removal.refusal !== null}
      isPending={isPending}
      error={error}
    >
      <RemovalConsequences removal={removal} />
      {!removal.refusal && removal.queued > 0 && (
        <RemovalChoice removal={removal} choice={choice} onChoose={setChoice} />
      )}
    </RemovalQuestion>
  )
}
