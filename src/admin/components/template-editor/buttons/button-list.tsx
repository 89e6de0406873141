import { DotsSix } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ProblemPlace } from "../../../../domain/templates/template-problem"
import { buttonsAt } from "../../../lib/template-editor/edit-buttons"
import { anchorOf, problemsAt } from "../../../lib/template-editor/problem-places"
import type { Place } from "../../../lib/template-editor/template-form"
import { useEditor } from "../editor-context"
import { FieldProblems } from "../fields/field-problems"
import { OrderButtons } from "../layout/order-buttons"
import { PartBox } from "../layout/part-box"
import { useDragOrder } from "../layout/use-drag-order"
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
  const move = (id: string, to: number) => dispatch({ do: "move button", place, id, to })
  const drag = useDragOrder(
    buttons.map(({ id }) => id),
    move
  )
  return (
    <div id={anchorOf(at)} className="flex scroll-mt-6 flex-col gap-y-3">
      {buttons.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("whatsapp.templateEditor.buttons.none")}
        </Text>
      )}
      <ol className="flex flex-col gap-y-3 empty:hidden">
        {buttons.map((button, index) => {
          const { part, id } = button
          const kind = t(`whatsapp.templateEditor.buttons.kinds.${part.type}`, {
            defaultValue: part.type,
          })
          return (
            <li
              key={id}
              {...drag.target(id)}
              className={clx(
                "rounded-lg",
                drag.isOver(id) && "shadow-borders-interactive-with-active"
              )}
            >
              <PartBox
                title={
                  <span className="flex items-center gap-x-2">
                    <span
                      {...drag.handle(id)}
                      title={t("whatsapp.templateEditor.order.drag")}
                      className="text-ui-fg-muted -ms-2 cursor-grab active:cursor-grabbing"
                    >
                      <DotsSix aria-hidden />
                    </span>
                    {kind}
                  </span>
                }
                actions={
                  <OrderButtons
                    name={part.text || kind}
                    at={index}
                    count={buttons.length}
                    onMove={(to) => move(id, to)}
                    onRemove={() => dispatch({ do: "remove button", place, id })}
                  />
                }
              >
                <ButtonFields button={button} place={place} at={{ ...at, button: index }} />
              </PartBox>
            </li>
          )
        })}
      </ol>
      <FieldProblems id={`${anchorOf(at)}-problems`} problems={problemsAt(problems, at)} />
    </div>
  )
}
