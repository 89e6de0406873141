import type { OptInClient, OptInPurpose } from "../client/opt-in-client"

/** What the page decides. All but the cart may change while the box is shown. */
export type OptInSettings = {
  client: OptInClient
  purposes: OptInPurpose[]
  wording: string
  locale: string
  /** Two-letter country in which numbers without a country code are read. */
  country?: string
  /** The number the shop knows already, such as the shipping address's. */
  phone?: string
}
