import type { ShopClient } from "./shop-client"
import type { Address, Order } from "./shop-types"

export type OrderDetails = { email: string; address: Address; shippingOptionId: string }

type Arguments = { shop: ShopClient; cartId: string; details: OrderDetails }

/** Turns a cart into an order: who and where, how it ships, how it is paid, done. */
export async function placeOrder({ shop, cartId, details }: Arguments): Promise<Order> {
  const { email, address, shippingOptionId } = details
  await shop.updateCart(cartId, { email, shipping_address: address, billing_address: address })
  await shop.chooseShipping(cartId, shippingOptionId)
  await shop.authorizePayment(cartId)
  return shop.completeCart(cartId)
}
