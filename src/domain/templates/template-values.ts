import type { OrderDetails } from "../../cloud-api/schemas"

/** A file for a media header: uploaded to Meta (`id`) or fetched by Meta (`link`). */
export type HeaderMedia = ({ id: string; link?: undefined } | { link: string; id?: undefined }) & {
  /** Shown for documents; without it the file arrives as "Untitled". */
  filename?: string
}

/** A place for a location header. */
export interface HeaderLocation {
  latitude: string
  longitude: string
  name?: string
  address?: string
}

/** A product of the account's catalogue, for a product header. */
export interface HeaderProduct {
  productId: string
  catalogId: string
}

/** What a catalogue or product-list button shows. */
export interface ButtonProducts {
  /** The product whose picture stands in the bubble. */
  thumbnail?: string
  /** For a product list: its products under headings. */
  sections?: readonly { title?: string; productIds: readonly string[] }[]
}

/** What the flow behind a flow button starts with. */
export interface ButtonFlow {
  token?: string
  data?: Record<string, unknown>
}

/** What fills one card of a carousel. */
export interface CardValues {
  headerMedia?: HeaderMedia
  headerProduct?: HeaderProduct
  body?: Record<string, string>
  buttons?: Record<string, string>
}

/**
 * What fills a template: by the variable's name, or "1", "2"… for positional ones. Buttons are
 * keyed by their index in the template, cards stand in their order.
 */
export interface TemplateValues {
  header?: Record<string, string>
  headerMedia?: HeaderMedia
  headerLocation?: HeaderLocation
  headerProduct?: HeaderProduct
  body: Record<string, string>
  buttons?: Record<string, string>
  /** When a limited-time offer ends: Unix milliseconds, or a date as text. */
  offerExpiresAt?: number | string
  cards?: readonly CardValues[]
  products?: Record<string, ButtonProducts>
  flows?: Record<string, ButtonFlow>
  orderDetails?: OrderDetails
  /** How long a call button works, in minutes. */
  callMinutes?: number
}
