import type { HeaderFormat, TemplateCategory } from "../../../cloud-api/schemas"
import type { AdminTemplateBindings, AdminTemplateHeaderMedia } from "../../../contract"
import type { ParameterFormat } from "../../../domain/templates/template-definition"
import type {
  ButtonPart,
  JsonObject,
  OfferPart,
  TemplateModel,
} from "../../../domain/templates/template-model"

/** What a variable is shown with to Meta's reviewers, and what fills it when it is sent. */
export interface VariableForm {
  sample: string
  /** Liquid over the event's data; empty when whoever sends the template fills it in. */
  binding: string
}

/** A text with variables: a header's, the body's, a card's. */
export interface TextForm {
  text: string
  /** By name; those no longer in the text are kept, in case they come back. */
  variables: Record<string, VariableForm>
  source?: JsonObject
}

export type HeaderKind = "NONE" | HeaderFormat

/** What fills a header that is no text. */
export type HeaderBindings = Pick<
  AdminTemplateBindings,
  "headerMedia" | "headerLocation" | "headerProduct"
>

/** A header; what another kind of it held is kept while the kind is tried out. */
export interface HeaderForm extends TextForm {
  kind: HeaderKind
  media: AdminTemplateHeaderMedia | null
  bindings: HeaderBindings
}

export interface ButtonForm {
  /** Stays with the button wherever it is moved to. */
  id: string
  part: ButtonPart
  /** Fills its variable, as Liquid. */
  binding: string
  /** Which products it shows; the editor has no field for them and keeps them as they are. */
  products?: NonNullable<AdminTemplateBindings["products"]>[string]
}

export interface CardForm {
  id: string
  header: HeaderForm
  body: TextForm
  buttons: ButtonForm[]
  source?: JsonObject
}

export interface AuthenticationForm {
  addSecurityRecommendation: boolean
  /** How long a code is good; null says nothing of it. */
  codeExpirationMinutes: number | null
}

/** A template in one language, as the editor holds it. */
export interface TemplateForm extends Pick<TemplateModel, "unknown" | "source" | "asksToCall"> {
  accountId: string
  name: string
  language: string
  category: TemplateCategory
  parameterFormat: ParameterFormat
  sendTtlSeconds: number | null
  /** The event whose data fills the variables. */
  trigger: string | null
  header: HeaderForm
  body: TextForm
  footer: { text: string; source?: JsonObject }
  offer: OfferPart | null
  /** When the offer ends; the editor has no field for it and keeps it as it is. */
  offerExpiresAt?: string
  buttons: ButtonForm[]
  /** The buttons of the other kind of template, in case its category comes back. */
  shelvedButtons: ButtonForm[]
  cards: CardForm[]
  authentication: AuthenticationForm
  /** Of which the next id is made. */
  lastId: number
}

/** Where a text or a list of buttons is: in the message, or on the card of this id. */
export type Place = "message" | { card: string }

/** A text that variables can be put into. */
export interface TextPlace {
  place: Place
  part: "header" | "body"
}
