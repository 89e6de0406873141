import type { ButtonPart, CardPart, HeaderPart, TemplateModel, TextPart } from "../template-model"
import type { ProblemPlace } from "../template-problem"

type InCard<Part> = Part & { place: Pick<ProblemPlace, "card"> }

/** The template itself and each card of its carousel. */
function* withCards(model: TemplateModel): Generator<InCard<CardPart>> {
  yield { header: model.header, body: model.body, buttons: model.buttons, place: {} }
  for (const [card, part] of model.carousel.entries()) yield { ...part, place: { card } }
}

/** A text with variables and where it stands. */
export interface PlacedText extends TextPart {
  place: ProblemPlace
}

/** Every text with variables: header and body, of the template and of its cards. */
export function textsOf(model: TemplateModel): PlacedText[] {
  return [...withCards(model)].flatMap(({ header, body, place }) => [
    ...(header?.kind === "text"
      ? [{ ...header, place: { ...place, component: "header" as const } }]
      : []),
    ...(body ? [{ ...body, place: { ...place, component: "body" as const } }] : []),
  ])
}

/** The texts of bodies alone. */
export function bodiesOf(model: TemplateModel): PlacedText[] {
  return textsOf(model).filter(({ place }) => place.component === "body")
}

/** Every header with where it stands. */
export function headersOf(model: TemplateModel): { header: HeaderPart; place: ProblemPlace }[] {
  return [...withCards(model)].flatMap(({ header, place }) =>
    header ? [{ header, place: { ...place, component: "header" as const } }] : []
  )
}

/** A button and where it stands. */
export interface PlacedButton {
  button: ButtonPart
  place: ProblemPlace
}

/** Every button, of the template and of its cards. */
export function buttonsOf(model: TemplateModel): PlacedButton[] {
  return buttonListsOf(model).flatMap(({ buttons, place }) =>
    buttons.map((button, index) => ({ button, place: { ...place, button: index } }))
  )
}

/** The buttons that stand together. */
export function buttonListsOf(
  model: TemplateModel
): { buttons: ButtonPart[]; place: ProblemPlace }[] {
  return [...withCards(model)].map(({ buttons, place }) => ({
    buttons,
    place: { ...place, component: "buttons" as const },
  }))
}
