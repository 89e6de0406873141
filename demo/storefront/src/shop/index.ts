/** The storefront without its page, for the demo's `--once`. */
export { createOptInClient, defaultWording } from "medusa-plugin-whatsapp-storefront"
export { placeOrder } from "./place-order"
export { createShopClient } from "./shop-client"
