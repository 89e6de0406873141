import { Button, Drawer, Label, Switch, Text } from "@medusajs/ui"
import { useId, useMemo, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminInitialiseTemplatesResponse,
  AdminTemplateLibraryResponse,
} from "../../../../contract"
import { useInitialiseTemplates } from "../../../hooks/use-template-library"
import { useMay } from "../../../hooks/use-may"
import { opensStorefront } from "../../../lib/opens-storefront"
import { Refusal } from "../../form/refusal"
import { LanguageBoxes } from "./language-boxes"
import { StorefrontField } from "./storefront-field"

interface InitialiseFormProps {
  library: AdminTemplateLibraryResponse
  /** Null for all of it. */
  names: readonly string[] | null
  accountId: string
  onDone: (answer: AdminInitialiseTemplatesResponse) => void
  onCancel: () => void
}

/** In which languages, where their buttons lead, and whether Meta gets them at once. */
export function InitialiseForm(props: InitialiseFormProps) {
  const { library, names, accountId, onDone, onCancel } = props
  const { t } = useTranslation()
  const id = useId()
  const maySubmit = useMay("owner")
  const [chosen, setChosen] = useState<readonly string[]>(library.languages)
  const [isSubmitted, setIsSubmitted] = useState(true)
  const [storefront, setStorefront] = useState(library.storefront_url ?? "")
  const { mutate, isPending, error } = useInitialiseTemplates()
  const asksStorefront = useMemo(() => opensStorefront(library, names), [library, names])

  const setUp = (event: FormEvent) => {
    event.preventDefault()
    mutate(
      {
        account_id: accountId,
        ...(names && { names: [...names] }),
        languages: [...chosen],
        ...(asksStorefront && { storefront_url: storefront.trim() }),
        submit: isSubmitted && maySubmit,
      },
      { onSuccess: onDone }
    )
  }

  return (
    <form onSubmit={setUp} className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        {asksStorefront && <StorefrontField value={storefront} onChange={setStorefront} />}
        <LanguageBoxes languages={library.languages} chosen={chosen} onChoose={setChosen} />
        {maySubmit && (
          <div className="flex items-start gap-x-3">
            <Switch id={id} checked={isSubmitted} onCheckedChange={setIsSubmitted} />
            <div className="flex flex-col">
              <Label htmlFor={id} size="small" weight="plus">
                {t("whatsapp.templateLibrary.initialise.submit")}
              </Label>
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {t("whatsapp.templateLibrary.initialise.submitHint")}
              </Text>
            </div>
          </div>
        )}
        <Refusal error={error} />
      </Drawer.Body>
      <Drawer.Footer>
        <Button size="small" variant="secondary" type="button" onClick={onCancel}>
          {t("whatsapp.actions.cancel")}
        </Button>
        <Button size="small" type="submit" isLoading={isPending} disabled={chosen.length === 0}>
          {t("whatsapp.templateLibrary.setUp")}
        </Button>
      </Drawer.Footer>
    </form>
  )
}
