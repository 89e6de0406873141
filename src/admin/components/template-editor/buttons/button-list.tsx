import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ProblemPlace } from "../../../../domain/templates/template-problem"
import { buttonsAt } from "../../../lib/template-editor/edit-buttons"
import { anchorOf, problemsAt } from "../../../lib/template-editor/problem-places"
import type { ButtonForm, Place } from "../../../lib/template-editor/template-form"
import { useEditor } from "../editor-context"
import { FieldProblems } from "../fields/field-problems"
import { OrderButtons } from "../layout/order-buttons"
import { OrderedList } from "../layout/ordered-list"
import { PartBox } from "../layout/part-box"
import { ButtonFields } from "./button-fields"

interface ButtonListProps {
  place: Place
  at: ProblemPlace
}

/** Buttons in their order, which can be changed by dragging and by the keyboard. */
export function ButtonList({ place, at }: ButtonListProps) {
  const { t } = useTranslation()
  const { form, dispatch, shownProblems: problems } = useEditor()
  const buttons = buttonsAt(form, place)
  const kindOf = ({ part }: ButtonForm) =>
    t(`whatsapp.templateEditor.buttons.kinds.${part.type}`, { defaultValue: part.type })
  const nameOf = (button: ButtonForm) => button.part.text || kindOf(button)
  const move = (id: string, to: number) => dispatch({ do: "move button", place, id, to })
  return (
    <div id={anchorOf(at)} className="flex scroll-mt-6 flex-col gap-y-3">
      {buttons.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("whatsapp.templateEditor.buttons.none")}
        </Text>
      )}
      <OrderedList items={buttons} nameOf={nameOf} onMove={move}>
        {(button, index, handle) => (
          <PartBox
            title={
              <span className="flex items-center gap-x-2">
                {handle}
                {kindOf(button)}
              </span>
            }
            actions={
              <OrderButtons
                name={nameOf(button)}
                at={index}
                count={buttons.length}
                onMove={(to) => move(button.id, to)}
                onRemove={() => dispatch({ do: "remove button", place, id: button.id })}
              />
            }
          >
            <ButtonFields button={button} place={place} at={{ ...at, button: index }} />
          </PartBox>
        )}
      </OrderedList>
      <FieldProblems id={`${anchorOf(at)}-problems`} problems={problemsAt(problems, at)} />
    </div>
  )
}
