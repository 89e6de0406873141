import { NEW_CARD } from "./empty-form"
import { newButton } from "./new-button"
import type { CardForm, TemplateForm } from "./template-form"

/** A form with one more card, built like the first: Meta wants them all alike. */
export function addCard(form: TemplateForm): TemplateForm {
  let { lastId } = form
  const nextId = () => `${++lastId}`
  const [first] = form.cards
  const buttons = (first?.buttons ?? []).flatMap(({ part }) =>
    part.type === "UNKNOWN" ? [] : { id: nextId(), part: newButton(part.type), binding: "" }
  )
  const card: CardForm = {
    ...NEW_CARD,
    id: nextId(),
    header: { ...NEW_CARD.header, kind: first?.header.kind ?? NEW_CARD.header.kind },
    buttons,
  }
  return { ...form, cards: [...form.cards, card], lastId }
}
