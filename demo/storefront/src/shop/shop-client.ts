import type { Address, Cart, Order, Product, Region, ShippingOption } from "./shop-types"
import { createStoreApi, type StoreConnection } from "./store-api"

const MANUAL_PAYMENT_PROVIDER = "pp_system_default"
const CART_FIELDS = "+items.product_handle,+item_subtotal,+completed_at"

export type NewCart = { region_id: string; locale?: string; country_code?: string }
export type CartChange = {
  region_id?: string
  email?: string
  shipping_address?: Partial<Address>
  billing_address?: Partial<Address>
}

/** The shop as a shopper's page sees it. The demo's `--once` shops with this same code. */
export function createShopClient(connection: StoreConnection) {
  const api = createStoreApi(connection)
  const withFields = (path: string) => `${path}?fields=${encodeURIComponent(CART_FIELDS)}`
  const cartIn = ({ cart }: { cart: Cart }) => cart

  return {
    listRegions: async () => (await api.get<{ regions: Region[] }>("/regions")).regions,

    listProducts: async (regionId: string) =>
      (
        await api.get<{ products: Product[] }>("/products", {
          region_id: regionId,
          fields: "id,handle,title,description,*variants.calculated_price",
        })
      ).products,

    createCart: async ({ region_id, locale, country_code }: NewCart) =>
      cartIn(
        await api.post(withFields("/carts"), {
          region_id,
          ...(locale ? { locale } : {}),
          ...(country_code ? { shipping_address: { country_code } } : {}),
        })
      ),

    findCart: async (cartId: string) =>
      cartIn(await api.get(`/carts/${cartId}`, { fields: CART_FIELDS })),

    updateCart: async (cartId: string, change: CartChange) =>
      cartIn(await api.post(withFields(`/carts/${cartId}`), change)),

    addLineItem: async (cartId: string, variantId: string) =>
      cartIn(
        await api.post(withFields(`/carts/${cartId}/line-items`), {
          variant_id: variantId,
          quantity: 1,
        })
      ),

    setQuantity: async (cartId: string, lineId: string, quantity: number) =>
      cartIn(await api.post(withFields(`/carts/${cartId}/line-items/${lineId}`), { quantity })),

    removeLineItem: async (cartId: string, lineId: string) => {
      await api.delete(`/carts/${cartId}/line-items/${lineId}`)
    },

    listShippingOptions: async (cartId: string) =>
      (
        await api.get<{ shipping_options: ShippingOption[] }>("/shipping-options", {
          cart_id: cartId,
        })
      ).shipping_options,

    chooseShipping: async (cartId: string, optionId: string) =>
      cartIn(
        await api.post(withFields(`/carts/${cartId}/shipping-methods`), { option_id: optionId })
      ),

    /** Pays by the manual provider: the shop's people will capture it. */
    async authorizePayment(cartId: string): Promise<void> {
      const { payment_collection } = await api.post<{ payment_collection: { id: string } }>(
        "/payment-collections",
        { cart_id: cartId }
      )
      await api.post(`/payment-collections/${payment_collection.id}/payment-sessions`, {
        provider_id: MANUAL_PAYMENT_PROVIDER,
      })
    },

    async completeCart(cartId: string): Promise<Order> {
      const answer = await api.post<
        { type: "order"; order: Order } | { type: "cart"; error: { message: string } }
      >(`/carts/${cartId}/complete`, {})
      if (answer.type === "cart") throw new Error(answer.error.message)
      return answer.order
    },

    findOrder: async (orderId: string) =>
      (
        await api.get<{ order: Order }>(`/orders/${orderId}`, {
          fields: "+items.product_handle,+items.product_title",
        })
      ).order,
  }
}

export type ShopClient = ReturnType<typeof createShopClient>
