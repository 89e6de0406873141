import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Heading, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminRemoval, Remove } from "../../../contract"
import { useRemoval, useRemove, type Removable } from "../../hooks/use-removal"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { Refusal } from "../form/refusal"
import { RemovalChoice } from "./removal-choice"
import { RemovalConsequences } from "./removal-consequences"

interface RemovalFormProps {
  resource: Removable
  id: string
  name: string
}

/** Says what removing something does before it is done, and asks what becomes of what waits. */
export function RemovalForm({ resource, id, name }: RemovalFormProps) {
  const { t } = useTranslation()
  const { removal, isPending, error, retry, isRefetching } = useRemoval({ resource, id })
  return (
    <>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("whatsapp.removal.title", { name })}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      {isPending && <LoadingRows rows={3} />}
      {error && !removal && (
        <LoadError
          title={t("whatsapp.removal.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {removal && <RemovalQuestion {...{ resource, id, name, removal }} />}
    </>
  )
}

function RemovalQuestion({
  resource,
  id,
  name,
  removal,
}: RemovalFormProps & { removal: AdminRemoval }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { mutate, isPending, error } = useRemove({ resource, id })
  const [choice, setChoice] = useState<Remove>({ queued: "cancel" })

  const remove = (event: FormEvent) => {
    event.preventDefault()
    mutate(choice, {
      onSuccess: ({ canceled, moved }) => {
        toast.success(t("whatsapp.removal.done", { name }), {
          description: t("whatsapp.removal.happened", { canceled, moved }),
        })
        void navigate("/settings/whatsapp", { replace: true })
      },
    })
  }

  return (
    <form onSubmit={remove} className="flex flex-1 flex-col overflow-hidden">
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        <RemovalConsequences removal={removal} />
        {!removal.refusal && removal.queued > 0 && (
          <RemovalChoice removal={removal} choice={choice} onChoose={setChoice} />
        )}
        <Refusal error={error} />
      </RouteDrawer.Body>
      <RouteDrawer.Footer>
        <RouteDrawer.Close asChild>
          <Button size="small" variant="secondary" type="button">
            {t("whatsapp.actions.cancel")}
          </Button>
        </RouteDrawer.Close>
        <Button
          size="small"
          variant="danger"
          type="submit"
          isLoading={isPending}
          disabled={removal.refusal !== null}
        >
          {t("whatsapp.removal.confirm")}
        </Button>
      </RouteDrawer.Footer>
    </form>
  )
}
