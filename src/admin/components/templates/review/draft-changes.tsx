import { Text } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails, AdminTemplateDraft } from "../../../../contract"
import { diffTemplates } from "../../../../domain/templates/model/diff-templates"
import { definitionOf, draftDefinitionOf } from "../../../lib/template-definition"
import { ChangeList } from "./change-list"

interface DraftChangesProps {
  template: AdminTemplateDetails
  draft: AdminTemplateDraft
}

/** What the unsent changes change of what Meta has. */
export function DraftChanges({ template, draft }: DraftChangesProps) {
  const { t } = useTranslation()
  const changes = useMemo(
    () => diffTemplates(definitionOf(template), draftDefinitionOf(template, draft)),
    [template, draft]
  )
  if (changes.length > 0) return <ChangeList changes={changes} />
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {t("whatsapp.templates.draft.same")}
    </Text>
  )
}
