import { Alert, Button, Drawer, Hint, Label, Textarea, toast } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { AdminConsent } from "../../../contract"
import { useChangeConsent } from "../../hooks/use-change-consent"
import { Refusal } from "../form/refusal"

const NOTE_LENGTH = 500

interface GrantConsentFormProps {
  contactId: string
  consent: AdminConsent
  onRecorded: () => void
}

/** Records a consent with a note of how the shop knows: without it there would be no proof. */
export function GrantConsentForm({ contactId, consent, onRecorded }: GrantConsentFormProps) {
  const { t } = useTranslation()
  const { mutate, isPending, error } = useChangeConsent(contactId)
  const [note, setNote] = useState("")
  const [isAsked, setIsAsked] = useState(false)
  const noteId = useId()
  const hintId = useId()
  const { purpose, state } = consent
  const isMissing = isAsked && note.trim() === ""

  const record = (event: FormEvent) => {
    event.preventDefault()
    setIsAsked(true)
    if (note.trim() === "") return
    mutate(
      { purpose, action: "grant", note: note.trim() },
      {
        onSuccess: () => {
          const label = t(`whatsapp.consent.purposes.${purpose}`)
          toast.success(t("whatsapp.consent.grant.done", { purpose: label }))
          onRecorded()
        },
      }
    )
  }

  return (
    <form onSubmit={record} noValidate className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        {state === "withdrawn" && (
          <Alert variant="warning">{t("whatsapp.consent.grant.withdrawn")}</Alert>
        )}
        <div className="flex flex-col gap-y-2">
          <Label htmlFor={noteId} size="small" weight="plus">
            {t("whatsapp.consent.grant.note")}
          </Label>
          <Textarea
            id={noteId}
            rows={4}
            maxLength={NOTE_LENGTH}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            placeholder={t("whatsapp.consent.grant.placeholder")}
            aria-describedby={hintId}
            aria-invalid={isMissing}
            aria-required
          />
          <Hint id={hintId} variant={isMissing ? "error" : "info"}>
            {t(isMissing ? "whatsapp.consent.grant.missing" : "whatsapp.consent.grant.hint")}
          </Hint>
        </div>
        <Refusal error={error} />
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button size="small" variant="secondary">
            {t("whatsapp.actions.cancel")}
          </Button>
        </Drawer.Close>
        <Button size="small" type="submit" isLoading={isPending} disabled={isPending}>
          {t("whatsapp.consent.grant.save")}
        </Button>
      </Drawer.Footer>
    </form>
  )
}
