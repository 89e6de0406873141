import { useTranslation } from "react-i18next"
import { LIMITS } from "../../../../domain/templates/limits"
import { toTemplateName } from "../../../lib/template-editor/names"
import { useEditor } from "../editor-context"
import { LineField } from "../fields/line-field"
import { EditorSection } from "../layout/editor-section"
import { AccountField } from "./account-field"
import { CategoryField } from "./category-field"
import { LanguageField } from "./language-field"
import { TriggerField } from "./trigger-field"

/** What a template is called, whose it is, and what it is for. */
export function BasicsSection() {
  const { t } = useTranslation()
  const { form, dispatch, template } = useEditor()
  const isAtMeta = template !== null && template.status !== "DRAFT"
  const isShared = template !== null && template.siblings.length > 0
  const hint = isAtMeta ? "nameKept" : isShared ? "nameShared" : "nameHint"
  return (
    <EditorSection
      title={t("whatsapp.templateEditor.basics.title")}
      hint={t("whatsapp.templateEditor.basics.hint")}
    >
      <LineField
        label={t("whatsapp.templateEditor.basics.name")}
        at={{ component: "name" }}
        hint={t(`whatsapp.templateEditor.basics.${hint}`)}
        limit={LIMITS.name}
        dir="ltr"
        placeholder="order_confirmation"
        disabled={isAtMeta || isShared}
        value={form.name}
        onChange={(name) => dispatch({ do: "change", change: { name: toTemplateName(name) } })}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <AccountField />
        <LanguageField />
      </div>
      <CategoryField />
      <TriggerField />
    </EditorSection>
  )
}
