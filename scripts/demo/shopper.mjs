import { randomInt } from "node:crypto"
import { SHOP_NAME } from "./settings.mjs"

const LOCALE = "en-US"

/** Somebody new each time, so that no earlier STOP stands in the way. */
export function newShopper() {
  return {
    email: "ada@example.com",
    phone: `+1212555${String(randomInt(10_000)).padStart(4, "0")}`,
    address: {
      first_name: "Ada",
      last_name: "Lovelace",
      address_1: "12 Analytical Avenue",
      city: "New York",
      postal_code: "10001",
      country_code: "us",
    },
  }
}

/**
 * Buys a mug and ticks the box, through the code and the HTTP calls of the storefront's page.
 * @returns {Promise<{ id: string, display_id: number, total: number, currency_code: string }>}
 */
export async function buyWithReceipt({ shopper, connection }) {
  const { createOptInClient, createShopClient, defaultWording, placeOrder } =
    await import("../../demo/storefront/dist/shop.mjs")
  const shop = createShopClient(connection)
  const region = one(await shop.listRegions(), ({ currency_code }) => currency_code === "usd")
  const products = await shop.listProducts(region.id)
  const mug = one(products, ({ handle }) => handle === "speckled-mug")
  const cart = await shop.createCart({ region_id: region.id, locale: LOCALE, country_code: "us" })
  await shop.addLineItem(cart.id, mug.variants[0].id)

  await createOptInClient(connection).save({
    cart_id: cart.id,
    phone: shopper.phone,
    purposes: ["order_updates"],
    wording: defaultWording({ locale: LOCALE, shopName: SHOP_NAME }),
    locale: LOCALE,
  })
  const options = await shop.listShippingOptions(cart.id)
  const { id: shippingOptionId } = one(options, ({ name }) => name === "Standard")
  const { email, address, phone } = shopper
  const details = { email, address: { ...address, phone }, shippingOptionId }
  return placeOrder({ shop, cartId: cart.id, details })
}

function one(list, wanted) {
  const found = list.find(wanted)
  if (!found) throw new Error("The shop lacks what the seed should have put there.")
  return found
}
