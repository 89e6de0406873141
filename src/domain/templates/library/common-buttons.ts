import type { LibraryButton } from "./library-texts"

/** Opens the order in the storefront; filled with `ORDER_PAGE`. */
export const ORDER_BUTTON: LibraryButton = {
  type: "URL",
  path: "/order/{{1}}",
  example: "order_01SAMPLE/confirmed",
}

/** Opens the storefront where an order can be paid. */
export const PAY_BUTTON: LibraryButton = {
  type: "URL",
  path: "/pay/{{1}}",
  example: "pay_01SAMPLE",
}

/** Opens any page of the storefront. */
export const PAGE_BUTTON: LibraryButton = {
  type: "URL",
  path: "/{{1}}",
  example: "collections/summer",
}
