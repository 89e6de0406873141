import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TemplateChange } from "../../../../domain/templates/model/template-change"
import { TextButton } from "../../feedback/text-button"
import { ChangeList } from "../review/change-list"

/** What a version changed of the one before, for whoever asks. */
export function VersionChanges({ changes }: { changes: readonly TemplateChange[] }) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <TextButton className="self-start" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t(isOpen ? "whatsapp.actions.showLess" : "whatsapp.templates.history.changes")}
      </TextButton>
      {isOpen && (
        <div className="mt-2 overflow-hidden rounded-lg border">
          <ChangeList changes={changes} />
        </div>
      )}
    </>
  )
}
