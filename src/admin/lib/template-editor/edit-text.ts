import type { HeaderForm, Place, TemplateForm, TextForm, TextPlace } from "./template-form"

/** The text at a place. */
export function textAt(form: TemplateForm, { place, part }: TextPlace): TextForm | undefined {
  return place === "message" ? form[part] : form.cards.find(({ id }) => id === place.card)?.[part]
}

/** A form with the text at a place changed. */
export function editText(
  form: TemplateForm,
  { place, part }: TextPlace,
  edit: (text: TextForm) => TextForm
): TemplateForm {
  if (place === "message") return { ...form, [part]: { ...form[part], ...edit(form[part]) } }
  return {
    ...form,
    cards: form.cards.map((card) =>
      card.id === place.card ? { ...card, [part]: { ...card[part], ...edit(card[part]) } } : card
    ),
  }
}

/** What can be chosen of a header. */
export type HeaderChange = Partial<Pick<HeaderForm, "kind" | "media" | "bindings">>

/** A form with another kind of header or another file in it. All cards have the same kind. */
export function editHeader(form: TemplateForm, place: Place, change: HeaderChange): TemplateForm {
  if (place === "message") return { ...form, header: changed(form.header, change) }
  const { kind, ...own } = change
  return {
    ...form,
    cards: form.cards.map((card) => {
      const header = kind === undefined ? card.header : changed(card.header, { kind })
      return { ...card, header: card.id === place.card ? changed(header, own) : header }
    }),
  }
}

function changed(header: HeaderForm, change: HeaderChange): HeaderForm {
  if (change.kind === undefined || change.kind === header.kind) return { ...header, ...change }
  // A file is of one kind, and what Meta said of the old header says nothing of the new one.
  return { ...header, media: null, bindings: {}, source: undefined, ...change }
}
