/** What a shopper may agree to be told on WhatsApp. */
export type OptInPurpose = "order_updates" | "loyalty" | "marketing"

/** What the shop remembers of a ticked box. */
export type OptIn = {
  cart_id: string
  /** `pending` until the cart's order is placed. */
  status: "pending" | "effective" | "withdrawn"
  purposes: OptInPurpose[]
  /** Masked, such as `+1 ••• ••• 0001`: a cart id never reveals a phone number. */
  phone: string
}

export type NewOptIn = {
  cart_id: string
  phone: string
  purposes: OptInPurpose[]
  /** The words the shopper saw beside the box, kept as the proof of what was agreed to. */
  wording: string
  locale?: string
}

/** The shop's opt-ins, one per cart. Each method throws an error with a `status` when the shop refuses. */
export type OptInClient = {
  find: (cartId: string) => Promise<OptIn | null>
  /** Replaces what was saved for the same cart. */
  save: (optIn: NewOptIn) => Promise<OptIn | null>
  withdraw: (cartId: string) => Promise<void>
}
