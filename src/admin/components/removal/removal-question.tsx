import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Refusal } from "../form/refusal"

interface RemovalQuestionProps {
  onConfirm: () => void
  /** What the button that removes it says. */
  confirm: string
  /** Whether it cannot be removed as things are. */
  isRefused: boolean
  isPending: boolean
  error: Error | null
  /** What goes with it, and what has to be chosen. */
  children: ReactNode
}

/** Asks whether something may be removed, with the two ways out. */
export function RemovalQuestion(props: RemovalQuestionProps) {
  const { onConfirm, confirm, isRefused, isPending, error, children } = props
  const { t } = useTranslation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onConfirm()
  }
  return (
    <form onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        {children}
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
          disabled={isRefused}
        >
          {confirm}
        </Button>
      </RouteDrawer.Footer>
    </form>
  )
}
