import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useAccounts } from "../../hooks/use-accounts"
import { EMPTY_FORM } from "../../lib/template-editor/empty-form"
import { templateLanguageFor } from "../../lib/template-editor/language-options"
import { EditorLoading } from "./editor-loading"
import { TemplateEditor } from "./template-editor"

/** The editor with nothing in it, in the shop's first account and the reader's language. */
export function NewTemplate() {
  const { t, i18n } = useTranslation()
  const { accounts, ...state } = useAccounts()
  return (
    <RouteFocusModal>
      {accounts ? (
        <TemplateEditor
          template={null}
          initial={{
            ...EMPTY_FORM,
            accountId: accounts[0]?.id ?? "",
            language: templateLanguageFor(i18n.language),
          }}
        />
      ) : (
        <EditorLoading state={state} failure={t("whatsapp.templateEditor.loadError")} />
      )}
    </RouteFocusModal>
  )
}
