import { moveItem } from "./move-item"
import { newButton, type ButtonKind } from "./new-button"
import type { ButtonForm, Place, TemplateForm } from "./template-form"

/** The buttons at a place. */
export function buttonsAt(form: TemplateForm, place: Place): ButtonForm[] {
  if (place === "message") return form.buttons
  return form.cards.find(({ id }) => id === place.card)?.buttons ?? []
}

/** A form with one more button. Cards have the same buttons, so that each gets one. */
export function addButton(form: TemplateForm, place: Place, kind: ButtonKind): TemplateForm {
  let { lastId } = form
  const withOne = (buttons: ButtonForm[]) => [
    ...buttons,
    { id: `${++lastId}`, part: newButton(kind), binding: "" },
  ]
  const added = everywhere(form, place, withOne)
  return { ...added, lastId }
}

/** A form without a button; without the one at the same place on every card. */
export function removeButton(form: TemplateForm, place: Place, id: string): TemplateForm {
  const at = buttonsAt(form, place).findIndex((button) => button.id === id)
  return everywhere(form, place, (buttons) => buttons.filter((_, index) => index !== at))
}

/** A form with a button at another place; on every card, since their order is the same. */
export function moveButton(form: TemplateForm, place: Place, id: string, to: number): TemplateForm {
  const from = buttonsAt(form, place).findIndex((button) => button.id === id)
  return everywhere(form, place, (buttons) => {
    const moved = buttons[from]
    return moved ? moveItem(buttons, moved.id, to) : buttons
  })
}

/** A form with one button changed. */
export function changeButton(
  form: TemplateForm,
  place: Place,
  id: string,
  change: Partial<ButtonForm>
): TemplateForm {
  const edit = (buttons: ButtonForm[]) =>
    buttons.map((button) => (button.id === id ? { ...button, ...change } : button))
  if (place === "message") return { ...form, buttons: edit(form.buttons) }
  return {
    ...form,
    cards: form.cards.map((card) => ({ ...card, buttons: edit(card.buttons) })),
  }
}

function everywhere(
  form: TemplateForm,
  place: Place,
  edit: (buttons: ButtonForm[]) => ButtonForm[]
): TemplateForm {
  if (place === "message") return { ...form, buttons: edit(form.buttons) }
  return { ...form, cards: form.cards.map((card) => ({ ...card, buttons: edit(card.buttons) })) }
}
