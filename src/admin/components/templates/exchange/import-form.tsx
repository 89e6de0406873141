import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Heading } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount, AdminImportTemplatesResponse } from "../../../../contract"
import { useExistingTemplates } from "../../../hooks/use-existing-templates"
import { useImportTemplates } from "../../../hooks/use-template-exchange"
import { lookAtFile } from "../../../lib/look-at-file"
import { AccountSelect } from "../../accounts/account-select"
import { Refusal } from "../../form/refusal"
import { ConflictChoice } from "./conflict-choice"
import { FilePicker, type PickedFile } from "./file-picker"
import { ImportLook } from "./import-look"
import { ImportResults } from "./import-results"

/** Reads a file of templates: what would become of each is seen before it happens. */
export function ImportForm({ accounts }: { accounts: readonly AdminAccount[] }) {
  const { t } = useTranslation()
  const [accountId, setAccountId] = useState(accounts[0]?.id ?? "")
  const [file, setFile] = useState<PickedFile | null>(null)
  const [onConflict, setOnConflict] = useState<"skip" | "draft">("skip")
  const [answer, setAnswer] = useState<AdminImportTemplatesResponse | null>(null)
  const { existing, error: unread } = useExistingTemplates(accountId, file !== null)
  const { mutate, isPending, error } = useImportTemplates()
  const looks = file && existing && lookAtFile({ templates: file.templates, existing, onConflict })

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (file) {
      mutate(
        { account_id: accountId, file: file.content, on_conflict: onConflict },
        { onSuccess: setAnswer }
      )
    }
  }

  return (
    <>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("whatsapp.templates.import.title")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="text-ui-fg-subtle text-pretty">
          {t("whatsapp.templates.import.hint")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      {answer ? (
        <ImportResults results={answer.results} />
      ) : (
        <form onSubmit={send} className="flex flex-1 flex-col overflow-hidden">
          <RouteDrawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
            {accounts.length > 1 && (
              <AccountSelect accounts={accounts} chosen={accountId} onChoose={setAccountId} />
            )}
            <FilePicker file={file} onPick={setFile} />
            {file && <ConflictChoice chosen={onConflict} onChoose={setOnConflict} />}
            {looks && <ImportLook looks={looks} />}
            <Refusal error={error ?? unread} />
          </RouteDrawer.Body>
          <RouteDrawer.Footer>
            <RouteDrawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("whatsapp.actions.cancel")}
              </Button>
            </RouteDrawer.Close>
            <Button size="small" type="submit" disabled={!looks} isLoading={isPending}>
              {t("whatsapp.templates.import.action")}
            </Button>
          </RouteDrawer.Footer>
        </form>
      )}
    </>
  )
}
