import type { AdminTemplateBindings } from "../../../contract"
import { placeholderNames } from "../../../domain/templates/placeholders"
import type {
  ButtonForm,
  HeaderBindings,
  HeaderForm,
  TemplateForm,
  TextForm,
} from "./template-form"

/** How the event's data fills the variables that are in use; null when nothing is bound. */
export function toBindings(form: TemplateForm): AdminTemplateBindings | null {
  const { header, body, buttons, cards, offer, offerExpiresAt } = form
  const isCode = form.category === "AUTHENTICATION"
  const ofCards = cards.map((card) => ({
    ...headerBindings(card.header),
    ...within("body", bindingsOf(card.body)),
    ...within("buttons", buttonBindings(card.buttons)),
  }))
  const parts = {
    ...(header.kind === "TEXT" && within("header", bindingsOf(header))),
    ...headerBindings(header),
    ...within("buttons", buttonBindings(buttons)),
    ...(offer?.hasExpiration && offerExpiresAt && { offerExpiresAt }),
    ...(ofCards.some(isFilled) && { cards: ofCards }),
    ...within("products", productBindings(buttons)),
  }
  // A code's text is Meta's, so that nobody finds its variable in it.
  const ofBody = isCode ? allBindingsOf(body) : bindingsOf(body)
  return isFilled(parts) || isFilled(ofBody) ? { ...parts, body: ofBody } : null
}

function headerBindings({ kind, bindings }: HeaderForm): HeaderBindings {
  const { headerMedia, headerLocation, headerProduct } = bindings
  switch (kind) {
    case "NONE":
    case "TEXT":
      return {}
    case "LOCATION":
      return headerLocation ? { headerLocation } : {}
    case "PRODUCT":
      return headerProduct ? { headerProduct } : {}
    default:
      return headerMedia?.link || headerMedia?.id ? { headerMedia } : {}
  }
}

function bindingsOf(text: TextForm): Record<string, string> {
  const all = allBindingsOf(text)
  return Object.fromEntries(
    placeholderNames(text.text).flatMap((name) => (all[name] ? [[name, all[name]]] : []))
  )
}

function allBindingsOf({ variables }: TextForm): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, { binding }]) => (binding ? [[name, binding]] : []))
  )
}

function buttonBindings(buttons: readonly ButtonForm[]): Record<string, string> {
  return Object.fromEntries(
    buttons.flatMap(({ binding }, index) => (binding ? [[String(index), binding]] : []))
  )
}

function productBindings(buttons: readonly ButtonForm[]) {
  return Object.fromEntries(
    buttons.flatMap(({ products }, index) => (products ? [[String(index), products]] : []))
  )
}

function within<Key extends string, Bound extends object>(key: Key, bound: Bound) {
  return (isFilled(bound) ? { [key]: bound } : {}) as { [_ in Key]?: Bound }
}

function isFilled(bound: object): boolean {
  return Object.keys(bound).length > 0
}
