import { useTranslation } from "react-i18next"
import { anchorOf, problemsAt } from "../../../lib/template-editor/problem-places"
import { ButtonFields } from "../buttons/button-fields"
import { useEditor } from "../editor-context"
import { FieldProblems } from "../fields/field-problems"
import { LineField } from "../fields/line-field"
import { SwitchField } from "../fields/switch-field"
import { EditorSection } from "../layout/editor-section"

/** The options of a one-time code's template, whose words are Meta's. */
export function AuthenticationSection() {
  const { t } = useTranslation()
  const { form, dispatch, shownProblems: problems } = useEditor()
  const { authentication, buttons } = form
  const change = (edit: Partial<typeof authentication>) =>
    dispatch({ do: "change", change: { authentication: { ...authentication, ...edit } } })
  const rest = (["template", "body", "buttons"] as const).flatMap((component) =>
    problemsAt(problems, { component })
  )
  return (
    <EditorSection
      title={t("whatsapp.templateEditor.authentication.title")}
      hint={t("whatsapp.templateEditor.authentication.hint")}
    >
      <SwitchField
        label={t("whatsapp.templateEditor.authentication.recommendation")}
        checked={authentication.addSecurityRecommendation}
        onChange={(addSecurityRecommendation) => change({ addSecurityRecommendation })}
      />
      <LineField
        label={t("whatsapp.templateEditor.authentication.minutes")}
        at={{ component: "footer" }}
        hint={t("whatsapp.templateEditor.authentication.minutesHint")}
        optional
        inputMode="numeric"
        value={authentication.codeExpirationMinutes?.toString() ?? ""}
        onChange={(typed) => {
          const minutes = Number.parseInt(typed, 10)
          change({ codeExpirationMinutes: Number.isNaN(minutes) ? null : minutes })
        }}
      />
      {buttons.map((button, index) => (
        <ButtonFields
          key={button.id}
          button={button}
          place="message"
          at={{ component: "buttons", button: index }}
        />
      ))}
      <div id={anchorOf({ component: "buttons" })}>
        <FieldProblems id="authentication-problems" problems={rest} />
      </div>
    </EditorSection>
  )
}
