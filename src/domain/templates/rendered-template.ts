/** The header as the phone shows it. */
export type RenderedHeader =
  | { kind: "text"; text: string }
  | { kind: "image" | "video" | "gif" | "document"; link?: string; id?: string; filename?: string }
  | { kind: "location"; latitude?: string; longitude?: string; name?: string; address?: string }
  | { kind: "product" }

/** A button as the phone shows it, and what a tap does. */
export type RenderedButton =
  | { type: "QUICK_REPLY"; text: string; payload: string }
  | { type: "URL"; text: string; url: string }
  | { type: "PHONE_NUMBER"; text: string; phoneNumber: string }
  | { type: "COPY_CODE" | "OTP"; text: string; code: string }
  | { type: "OTHER"; buttonType: string; text: string }

/** A template with its values, as the recipient sees it. Admin preview and simulator draw this. */
export interface RenderedTemplate {
  header?: RenderedHeader
  body: string
  footer?: string
  buttons: RenderedButton[]
  /** Everything as plain text: what search, logs and the inbox list show. */
  text: string
}
