import { useTranslation } from "react-i18next"
import type { ProblemPlace } from "../../../../domain/templates/template-problem"
import { LIMITS } from "../../../../domain/templates/limits"
import type { HeaderKind, Place } from "../../../lib/template-editor/template-form"
import { useEditor } from "../editor-context"
import { ChoiceField } from "../fields/choice-field"
import { MediaField } from "../media/media-field"
import { TextWithVariables } from "../variables/text-with-variables"

const KINDS: readonly HeaderKind[] = ["NONE", "TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION"]
const CARD_KINDS: readonly HeaderKind[] = ["IMAGE", "VIDEO"]

interface HeaderFieldsProps {
  place: Place
  at: ProblemPlace
}

/** What stands above the text, and what there is to say about it. */
export function HeaderFields({ place, at }: HeaderFieldsProps) {
  const { t } = useTranslation()
  const { form, dispatch } = useEditor()
  const isMessage = place === "message"
  const header = isMessage ? form.header : form.cards.find(({ id }) => id === place.card)?.header
  if (!header) return null

  const offered = isMessage ? KINDS : CARD_KINDS
  // One that Meta has and this editor does not offer stays what it is.
  const kinds = offered.includes(header.kind) ? offered : [...offered, header.kind]
  return (
    <div className="flex flex-col gap-y-4">
      <ChoiceField
        label={t("whatsapp.templateEditor.message.header")}
        // A text has its problems below the text.
        at={header.kind === "TEXT" ? undefined : at}
        hint={header.kind === "LOCATION" ? t("whatsapp.templateEditor.header.location") : undefined}
        value={header.kind}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`whatsapp.templateEditor.header.kinds.${kind}`),
        }))}
        onChange={(kind) => dispatch({ do: "set header", place, change: { kind } })}
      />
      {header.kind === "TEXT" && (
        <TextWithVariables
          label={t("whatsapp.templateEditor.header.text")}
          text={{ place, part: "header" }}
          problemsAt={at}
          limit={LIMITS.header}
          isLine
        />
      )}
      <MediaField place={place} header={header} />
    </div>
  )
}
