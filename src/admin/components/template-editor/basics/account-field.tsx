import { useTranslation } from "react-i18next"
import { useAccounts } from "../../../hooks/use-accounts"
import { useEditor } from "../editor-context"
import { ChoiceField } from "../fields/choice-field"

/** Whose template it is; one that is saved stays with its account. */
export function AccountField() {
  const { t } = useTranslation()
  const { form, dispatch, template } = useEditor()
  const { accounts } = useAccounts()
  const options = template
    ? [{ value: template.account_id, label: template.account_name }]
    : (accounts ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <ChoiceField
      label={t("whatsapp.templates.account")}
      value={form.accountId}
      options={options}
      disabled={template !== null}
      onChange={(accountId) => dispatch({ do: "change", change: { accountId } })}
    />
  )
}
