import { useTranslation } from "react-i18next"
import { bodyLimitOf, LIMITS } from "../../../../domain/templates/limits"
import { anchorOf, problemsAt } from "../../../lib/template-editor/problem-places"
import { useEditor } from "../editor-context"
import { FieldProblems } from "../fields/field-problems"
import { LineField } from "../fields/line-field"
import { EditorSection } from "../layout/editor-section"
import { TextWithVariables } from "../variables/text-with-variables"
import { FormatSwitch } from "./format-switch"
import { HeaderFields } from "./header-fields"
import { OfferFields } from "./offer-fields"

const ofTemplate = { component: "template" } as const

/** What the message says: header, offer, text and footer, in the order they are read. */
export function MessageSection() {
  const { t } = useTranslation()
  const { form, dispatch, model, shownProblems: problems } = useEditor()
  const general = problemsAt(problems, ofTemplate)
  return (
    <EditorSection
      title={t("whatsapp.templateEditor.message.title")}
      hint={t("whatsapp.templateEditor.message.hint")}
      actions={<FormatSwitch />}
    >
      {general.length > 0 && (
        <div id={anchorOf(ofTemplate)}>
          <FieldProblems id="template-problems" problems={general} />
        </div>
      )}
      <HeaderFields place="message" at={{ component: "header" }} />
      <OfferFields />
      <TextWithVariables
        label={t("whatsapp.templateEditor.message.body")}
        text={{ place: "message", part: "body" }}
        problemsAt={{ component: "body" }}
        limit={bodyLimitOf(model)}
      />
      {form.offer === null && (
        <LineField
          label={t("whatsapp.templateEditor.message.footer")}
          at={{ component: "footer" }}
          hint={t("whatsapp.templateEditor.message.footerHint")}
          optional
          dir="auto"
          limit={LIMITS.footer}
          value={form.footer.text}
          onChange={(text) => dispatch({ do: "set footer", text })}
        />
      )}
    </EditorSection>
  )
}
