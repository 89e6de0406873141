import type { AxiosInstance } from "axios"
import type { CreateOptIn } from "../../src/contract"
import type { SeededShop } from "./seed-shop"
import { COUNTRIES, MANUAL_PAYMENT_PROVIDER } from "./seed/regions"

/** One shopper's way through the checkout. Everything has a default but the phone. */
export interface Checkout {
  phone: string | null
  /** The purposes ticked at checkout; none without. */
  optIn?: CreateOptIn["purposes"] | true
  currency?: "usd" | "eur"
  email?: string
  quantity?: number
  locale?: string
  /** Called with the cart just before it is completed. */
  beforeCompletion?: (cartId: string) => Promise<void>
}

export interface PlacedOrder {
  id: string
  display_id: number
  total: number
  currency_code: string
  email: string
  cartId: string
}

interface Arguments {
  api: AxiosInstance
  shop: SeededShop
  checkout: Checkout
}

/** Buys one thing through the store's HTTP routes, as a storefront does. */
export async function placeOrder({ api, shop, checkout }: Arguments): Promise<PlacedOrder> {
  const { phone, currency = "usd", email = "shopper@example.com", quantity = 1 } = checkout
  const store = { headers: { "x-publishable-api-key": shop.publishableKey } }
  const address = {
    first_name: "Ada",
    last_name: "Lovelace",
    address_1: "1 Main Street",
    city: "Springfield",
    postal_code: "12345",
    country_code: COUNTRIES[currency][0],
    ...(phone === null ? {} : { phone }),
  }

  const created = await api.post(
    "/store/carts",
    {
      region_id: shop.regions[currency],
      sales_channel_id: shop.salesChannelId,
      email,
      shipping_address: address,
      billing_address: address,
      items: [{ variant_id: shop.variantId, quantity }],
      ...(checkout.locale ? { locale: checkout.locale } : {}),
    },
    store
  )
  const cartId: string = created.data.cart.id
  const option = { option_id: shop.shippingOptionId }
  await api.post(`/store/carts/${cartId}/shipping-methods`, option, store)
  if (checkout.optIn) {
    const { optIn: purposes, locale = "en-US" } = checkout
    await optIn({ api, shop, cartId, phone, purposes, locale })
  }
  const collection = await api.post("/store/payment-collections", { cart_id: cartId }, store)
  await api.post(
    `/store/payment-collections/${collection.data.payment_collection.id}/payment-sessions`,
    { provider_id: MANUAL_PAYMENT_PROVIDER },
    store
  )
  await checkout.beforeCompletion?.(cartId)
  const completed = await api.post(`/store/carts/${cartId}/complete`, {}, store)
  if (completed.data.type !== "order") {
    throw new Error(`The cart was not completed: ${JSON.stringify(completed.data.error)}`)
  }
  return { ...completed.data.order, cartId }
}

interface OptInArguments {
  api: AxiosInstance
  shop: SeededShop
  cartId: string
  phone: string | null
  purposes: CreateOptIn["purposes"] | true
  locale: string
}

async function optIn({
  api,
  shop,
  cartId,
  phone,
  purposes,
  locale,
}: OptInArguments): Promise<void> {
  await api.post(
    "/store/whatsapp/opt-ins",
    {
      cart_id: cartId,
      phone,
      purposes: purposes === true ? ["order_updates"] : purposes,
      wording: "Send my receipt and order updates on WhatsApp",
      locale,
    },
    { headers: { "x-publishable-api-key": shop.publishableKey } }
  )
}
