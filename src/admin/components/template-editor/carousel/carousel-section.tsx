import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LIMITS } from "../../../../domain/templates/limits"
import { anchorOf, problemsAt } from "../../../lib/template-editor/problem-places"
import { useEditor } from "../editor-context"
import { FieldProblems } from "../fields/field-problems"
import { EditorSection } from "../layout/editor-section"
import { OrderedList } from "../layout/ordered-list"
import { CardBox } from "./card-box"

const AT = { component: "carousel" } as const

/** The cards of a carousel, as long as there are any. */
export function CarouselSection() {
  const { t } = useTranslation()
  const { form, dispatch, shownProblems: problems } = useEditor()
  const { cards } = form
  if (cards.length === 0) return null
  const nameAt = (index: number) =>
    t("whatsapp.templateEditor.carousel.card", { number: index + 1 })
  return (
    <EditorSection
      title={t("whatsapp.templateEditor.more.carousel")}
      hint={t("whatsapp.templateEditor.carousel.hint")}
      actions={
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={cards.length >= LIMITS.maxCards}
          onClick={() => dispatch({ do: "add card" })}
        >
          <Plus />
          {t("whatsapp.templateEditor.carousel.add")}
        </Button>
      }
    >
      <div id={anchorOf(AT)} className="flex scroll-mt-6 flex-col gap-y-3">
        <FieldProblems id="carousel-problems" problems={problemsAt(problems, AT)} />
        <OrderedList
          items={cards}
          nameOf={(_, index) => nameAt(index)}
          onMove={(id, to) => dispatch({ do: "move card", id, to })}
        >
          {(card, index, handle) => (
            <CardBox card={card} index={index} name={nameAt(index)} handle={handle} />
          )}
        </OrderedList>
      </div>
    </EditorSection>
  )
}
