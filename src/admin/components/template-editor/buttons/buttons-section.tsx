import { useTranslation } from "react-i18next"
import { BUTTON_KINDS } from "../../../lib/template-editor/new-button"
import { EditorSection } from "../layout/editor-section"
import { AddButtonMenu } from "./add-button-menu"
import { ButtonList } from "./button-list"

/** The buttons below the message. */
export function ButtonsSection() {
  const { t } = useTranslation()
  return (
    <EditorSection
      title={t("whatsapp.templateEditor.buttons.title")}
      hint={t("whatsapp.templateEditor.buttons.hint")}
      actions={<AddButtonMenu place="message" kinds={BUTTON_KINDS} />}
    >
      <ButtonList place="message" at={{ component: "buttons" }} />
    </EditorSection>
  )
}
