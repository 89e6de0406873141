import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { LIMITS } from "../../../../domain/templates/limits"
import { CARD_BUTTON_KINDS } from "../../../lib/template-editor/new-button"
import type { CardForm } from "../../../lib/template-editor/template-form"
import { AddButtonMenu } from "../buttons/add-button-menu"
import { ButtonList } from "../buttons/button-list"
import { useEditor } from "../editor-context"
import { OrderButtons } from "../layout/order-buttons"
import { PartBox } from "../layout/part-box"
import { HeaderFields } from "../message/header-fields"
import { TextWithVariables } from "../variables/text-with-variables"

interface CardBoxProps {
  card: CardForm
  index: number
  name: string
  /** Moves it among the others. */
  handle: ReactNode
}

/** One card: a picture or a film, a text and one or two buttons. */
export function CardBox({ card, index, name, handle }: CardBoxProps) {
  const { t } = useTranslation()
  const { form, dispatch } = useEditor()
  const place = { card: card.id }
  return (
    <PartBox
      title={
        <span className="flex items-center gap-x-2">
          {handle}
          {name}
        </span>
      }
      actions={
        <OrderButtons
          name={name}
          at={index}
          count={form.cards.length}
          onMove={(to) => dispatch({ do: "move card", id: card.id, to })}
          onRemove={() => dispatch({ do: "remove card", id: card.id })}
        />
      }
    >
      <HeaderFields place={place} at={{ component: "header", card: index }} />
      <TextWithVariables
        label={t("whatsapp.templateEditor.message.body")}
        text={{ place, part: "body" }}
        problemsAt={{ component: "body", card: index }}
        limit={LIMITS.cardBody}
        rows={3}
        optional
      />
      <div className="flex items-center justify-between gap-x-2">
        <span className="txt-compact-small-plus">{t("whatsapp.templateEditor.buttons.title")}</span>
        <AddButtonMenu place={place} kinds={CARD_BUTTON_KINDS} />
      </div>
      <ButtonList place={place} at={{ component: "buttons", card: index }} />
    </PartBox>
  )
}
