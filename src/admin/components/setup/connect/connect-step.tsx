import { Form, KeyboundForm } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Refusal } from "../../form/refusal"

interface ConnectStepProps<Values extends FieldValues> {
  form: UseFormReturn<Values>
  onSubmit: (values: Values) => void
  submit: string
  isSaving?: boolean
  error?: Error | null
  /** Left out on the first step. */
  onBack?: () => void
  children: ReactNode
}

/** The fields of one step before there is an account, and the button that goes on. */
export function ConnectStep<Values extends FieldValues>(props: ConnectStepProps<Values>) {
  const { t } = useTranslation()
  const { form, onSubmit, submit, isSaving, error = null, onBack, children } = props
  return (
    <Form {...form}>
      <KeyboundForm
        onSubmit={form.handleSubmit((values) => onSubmit(values))}
        noValidate
        className="flex flex-col gap-y-6 px-6 py-4"
      >
        {children}
        <Refusal error={error} />
        <div className="flex items-center justify-end gap-x-2">
          {onBack && (
            <Button size="small" variant="secondary" type="button" onClick={onBack}>
              {t("whatsapp.actions.back")}
            </Button>
          )}
          <Button size="small" type="submit" isLoading={isSaving}>
            {submit}
          </Button>
        </div>
      </KeyboundForm>
    </Form>
  )
}
