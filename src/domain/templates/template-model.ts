import type { TemplateButton } from "../../cloud-api/schemas"
import type { TemplateDefinition } from "./template-definition"

/** JSON as Meta sent it. */
export type JsonObject = Record<string, unknown>

/** What a part was read from: what the model does not know of it is written back from there. */
interface Sourced {
  source?: JsonObject
}

/** A text with variables and what Meta's reviewers see for each, by the variable's name. */
export interface TextPart extends Sourced {
  text: string
  samples: Record<string, string>
}

export type MediaHeaderFormat = "IMAGE" | "VIDEO" | "DOCUMENT" | "GIF"

/** The header; `handle` is the upload Meta's reviewers see. */
export type HeaderPart =
  | ({ kind: "text" } & TextPart)
  | ({ kind: "media"; format: MediaHeaderFormat; handle: string | null } & Sourced)
  | ({ kind: "location" } & Sourced)
  | ({ kind: "product" } & Sourced)

/** The text; Meta writes it itself for authentication, where only the recommendation is chosen. */
export interface BodyPart extends TextPart {
  addSecurityRecommendation?: boolean
}

/** The footer: a text, or how long an authentication code holds. */
export interface FooterPart extends Sourced {
  text: string
  codeExpirationMinutes?: number | null
}

/** The box of a limited-time offer. */
export interface OfferPart extends Sourced {
  text: string
  hasExpiration: boolean
}

type WithSample<Button> = Button extends unknown
  ? Omit<Button, "example"> & {
      /** What fills its variable or is copied, for Meta's reviewers. */
      sample?: string
    } & Sourced
  : never

/** A button in Meta's own words, its sample apart. */
export type KnownButtonPart = WithSample<TemplateButton>

/** A button of a kind this version does not know; kept as it is. */
export interface UnknownButtonPart extends Sourced {
  type: "UNKNOWN"
  reportedType: string
  text?: string
}

export type ButtonPart = KnownButtonPart | UnknownButtonPart

/** A component this version does not know: kept, never shown. */
export interface UnknownPart {
  type: string
  json: unknown
  /** Its place among Meta's components. */
  at: number
}

/** One card of a carousel. */
export interface CardPart extends Sourced {
  header: HeaderPart | null
  body: TextPart | null
  buttons: ButtonPart[]
  unknown?: UnknownPart[]
}

/**
 * A template taken apart, to be edited. `readTemplate` makes it of Meta's components,
 * `buildComponents` makes those again: what was not changed comes back as it was.
 */
export interface TemplateModel extends Omit<TemplateDefinition, "components"> {
  header: HeaderPart | null
  offer: OfferPart | null
  body: BodyPart | null
  footer: FooterPart | null
  buttons: ButtonPart[]
  carousel: CardPart[]
  /** Asks the customer to allow calls. */
  asksToCall: boolean
  unknown: UnknownPart[]
  /** Meta's components as they were read. */
  source?: readonly unknown[]
}
