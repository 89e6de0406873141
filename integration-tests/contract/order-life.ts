import type { AxiosInstance } from "axios"
import type { PlacedOrder } from "../shop/place-order"
import type { SeededShop } from "../shop/seed-shop"

interface Arguments {
  api: AxiosInstance
  admin: { headers: Record<string, string> }
  shop: SeededShop
}

/** What can happen to an order in a shop, done through Medusa's own admin routes. */
export function orderLife({ api, admin, shop }: Arguments) {
  const post = async (path: string, body: object = {}) =>
    (await api.post(`/admin/${path}`, body, admin)).data
  const itemsOf = async (orderId: string) => {
    const { data } = await api.get(`/admin/orders/${orderId}?fields=*items,*items.detail`, admin)
    return data.order.items.map(({ id, quantity }: { id: string; quantity: number }) => ({
      id,
      quantity,
    }))
  }
  const paymentOf = async (orderId: string): Promise<string> => {
    const { data } = await api.get(
      `/admin/orders/${orderId}?fields=payment_collections.payments.id`,
      admin
    )
    return data.order.payment_collections[0].payments[0].id
  }

  return {
    capture: async ({ id }: PlacedOrder) => post(`payments/${await paymentOf(id)}/capture`),
    refund: async ({ id }: PlacedOrder) =>
      post(`payments/${await paymentOf(id)}/refund`, { amount: 1 }),
    complete: ({ id }: PlacedOrder) => post(`orders/${id}/complete`),
    cancel: ({ id }: PlacedOrder) => post(`orders/${id}/cancel`),
    signUp: (email: string) => post("customers", { email }),

    fulfil: async ({ id }: PlacedOrder): Promise<string> => {
      const { order } = await post(`orders/${id}/fulfillments?fields=fulfillments.id`, {
        items: await itemsOf(id),
      })
      return order.fulfillments[0].id
    },
    ship: async ({ id }: PlacedOrder, fulfillmentId: string) =>
      post(`orders/${id}/fulfillments/${fulfillmentId}/shipments`, { items: await itemsOf(id) }),
    deliver: ({ id }: PlacedOrder, fulfillmentId: string) =>
      post(`orders/${id}/fulfillments/${fulfillmentId}/mark-as-delivered`),

    edit: async ({ id }: PlacedOrder) => {
      const { order_change } = await post("order-edits", { order_id: id })
      await post(`order-edits/${order_change.order_id}/items`, {
        items: [{ variant_id: shop.variantId, quantity: 1 }],
      })
      await post(`order-edits/${id}/request`)
      await post(`order-edits/${id}/confirm`)
    },
    returnAndReceive: async ({ id }: PlacedOrder) => {
      const items = await itemsOf(id)
      const { return: created } = await post("returns", { order_id: id })
      await post(`returns/${created.id}/request-items`, { items })
      await post(`returns/${created.id}/request`)
      await post(`returns/${created.id}/receive`)
      await post(`returns/${created.id}/receive-items`, { items })
      await post(`returns/${created.id}/receive/confirm`)
    },
    exchange: async ({ id }: PlacedOrder) => {
      const { exchange } = await post("exchanges", { order_id: id })
      await post(`exchanges/${exchange.id}/inbound/items`, { items: await itemsOf(id) })
      await post(`exchanges/${exchange.id}/outbound/items`, {
        items: [{ variant_id: shop.variantId, quantity: 1 }],
      })
      await post(`exchanges/${exchange.id}/request`)
    },
    claim: async ({ id }: PlacedOrder) => {
      const { claim } = await post("claims", { order_id: id, type: "refund" })
      await post(`claims/${claim.id}/claim-items`, { items: await itemsOf(id) })
      await post(`claims/${claim.id}/request`)
    },
  }
}
