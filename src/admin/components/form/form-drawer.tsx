import { KeyboundForm, RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Refusal } from "./refusal"

interface FormDrawerProps<Values extends FieldValues> {
  title: string
  description?: string
  form: UseFormReturn<Values>
  onSubmit: (values: Values) => void
  isSaving: boolean
  /** Whether it cannot be sent as it is now. */
  isRefused?: boolean
  error: Error | null
  /** What the button says, when it is not "Save". */
  submit?: string
  children: ReactNode
}

/** A form in a drawer: its fields, what went wrong, and the two ways out. Belongs into a `RouteDrawer`. */
export function FormDrawer<Values extends FieldValues>(props: FormDrawerProps<Values>) {
  const { title, description, form, onSubmit, isSaving, isRefused, error, submit, children } = props
  const { t } = useTranslation()
  return (
    <>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
        {description && (
          <RouteDrawer.Description className="text-ui-fg-subtle text-pretty">
            {description}
          </RouteDrawer.Description>
        )}
      </RouteDrawer.Header>
      <RouteDrawer.Form form={form}>
        <KeyboundForm
          onSubmit={form.handleSubmit((values) => onSubmit(values))}
          className="flex flex-1 flex-col overflow-hidden"
          noValidate
        >
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
            <Button size="small" type="submit" isLoading={isSaving} disabled={isRefused}>
              {submit ?? t("whatsapp.actions.save")}
            </Button>
          </RouteDrawer.Footer>
        </KeyboundForm>
      </RouteDrawer.Form>
    </>
  )
}
