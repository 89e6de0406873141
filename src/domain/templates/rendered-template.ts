/** A file as the phone shows it: fetched by `link`, or an upload by its `id`. */
export interface RenderedMedia {
  kind: "image" | "video" | "gif" | "document"
  link?: string
  id?: string
  filename?: string
}

/** The header as the phone shows it. */
export type RenderedHeader =
  | { kind: "text"; text: string }
  | RenderedMedia
  | { kind: "location"; latitude?: string; longitude?: string; name?: string; address?: string }
  | { kind: "product"; productId?: string }

/** Buttons that open something WhatsApp draws itself. */
export type OpeningButton =
  | "FLOW"
  | "CATALOG"
  | "MPM"
  | "SPM"
  | "VOICE_CALL"
  | "REQUEST_CONTACT_INFO"
  | "ORDER_DETAILS"
  | "CALL_PERMISSION_REQUEST"

/** A button as the phone shows it, and what a tap does. */
export type RenderedButton =
  | { type: "QUICK_REPLY"; text: string; payload: string }
  | { type: "URL"; text: string; url: string }
  | { type: "PHONE_NUMBER"; text: string; phoneNumber: string }
  | { type: "COPY_CODE" | "OTP"; text: string; code: string }
  | { type: OpeningButton; text: string }
  /** A kind this version does not know. */
  | { type: "OTHER"; buttonType: string; text: string }

/** The box of a limited-time offer, between the header and the text. */
export interface RenderedOffer {
  text: string
  /** Unix milliseconds; absent when the offer does not expire, or nobody said when. */
  expiresAt?: number
  /** Whether it counts down at all. */
  expires: boolean
  /** What the copy button copies. */
  code?: string
}

/** One card of a carousel, swiped sideways below the bubble. */
export interface RenderedCard {
  header?: RenderedHeader
  body?: string
  buttons: RenderedButton[]
}

/** A template with its values, as the recipient sees it. Admin preview and simulator draw this. */
export interface RenderedTemplate {
  /** Which way the template's language is read. */
  direction: "ltr" | "rtl"
  header?: RenderedHeader
  offer?: RenderedOffer
  body: string
  footer?: string
  /** All of them; see `allOptions` for how many stand in the bubble. */
  buttons: RenderedButton[]
  /** With four buttons and more, the phone shows the first `after` and then this one. */
  allOptions?: { after: number; text: string }
  carousel?: RenderedCard[]
  /** Everything as plain text: what search, logs and the inbox list show. */
  text: string
}
