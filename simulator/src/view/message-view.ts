import type { RenderedButton, RenderedTemplate } from "../../../src/domain/templates"

export type MediaView = {
  kind: "image" | "video" | "gif" | "audio" | "document" | "sticker"
  /** Where this page can fetch it; nothing for media that is gone. */
  url?: string
  filename?: string
}

export type HeaderView =
  | { kind: "text"; text: string }
  | MediaView
  | { kind: "location"; latitude?: string; longitude?: string; name?: string; address?: string }
  | { kind: "product"; productId?: string }

export type ButtonView = RenderedButton | { type: "REPLY"; text: string; payload: string }

export type ListRow = { id: string; title: string; description?: string }
export type ListView = { button: string; sections: Array<{ title?: string; rows: ListRow[] }> }

/** One of several cards that are swiped sideways. */
export type CardView = { header?: HeaderView; body?: string; buttons: ButtonView[] }

/** What a bubble shows, whatever kind of message it was. */
export type MessageView = Pick<RenderedTemplate, "offer" | "allOptions"> & {
  /** Of templates: which way their language is read. Other messages say it by their letters. */
  direction?: "ltr" | "rtl"
  header?: HeaderView
  body: string
  footer?: string
  buttons: ButtonView[]
  list?: ListView
  carousel?: CardView[]
  /** The message this one answers. */
  quotes?: string
  /** A reaction is no bubble of its own: it sits on the one it is about. */
  reactsTo?: { wamid: string; emoji: string }
  /** Everything as plain text. */
  text: string
}
