/** An order as the binding context gives it, in Medusa's own snake_case, amounts in major units. */
const order = {
  id: "order_01SAMPLE",
  display_id: 1042,
  email: "maria@example.com",
  currency_code: "eur",
  subtotal: 59.9,
  shipping_total: 4.9,
  tax_total: 12.31,
  discount_total: 0,
  total: 77.11,
  created_at: "2026-03-14T10:15:00.000Z",
  items: [
    { title: "Linen shirt", quantity: 1, unit_price: 39.9, total: 39.9 },
    { title: "Canvas bag", quantity: 2, unit_price: 10, total: 20 },
  ],
  shipping_address: {
    first_name: "Maria",
    last_name: "Silva",
    phone: "+351912345678",
    address_1: "Rua Augusta 100",
    city: "Lisboa",
    postal_code: "1100-053",
    country_code: "pt",
  },
}

const customer = { first_name: "Maria", last_name: "Silva", email: "maria@example.com" }

/** What every context has, whatever happened. */
export const baseContext = { customer, shop: { name: "Acme Store" }, locale: "en" }

export const orderContext = { ...baseContext, order }

export const paymentContext = {
  ...orderContext,
  payment: {
    id: "pay_01SAMPLE",
    amount: 77.11,
    currency_code: "eur",
    captured_at: "2026-03-14T10:16:00.000Z",
  },
}

export const refundContext = {
  ...paymentContext,
  refund: { id: "ref_01SAMPLE", amount: 20, currency_code: "eur" },
}

export const fulfillmentContext = {
  ...orderContext,
  fulfillment: {
    id: "ful_01SAMPLE",
    tracking_number: "PT123456789",
    tracking_url: "https://tracking.example.com/PT123456789",
    shipped_at: "2026-03-15T08:00:00.000Z",
    delivered_at: "2026-03-17T14:30:00.000Z",
  },
}

export const cartContext = {
  ...baseContext,
  cart: {
    id: "cart_01SAMPLE",
    currency_code: "eur",
    total: 77.11,
    items: order.items,
    recovery_url: "https://shop.example.com/cart/recover/abc",
    recovery_token: "abc",
  },
}

export const loyaltyContext = {
  ...baseContext,
  loyalty: { points: 77, balance: 420, expires_at: "2026-12-31T00:00:00.000Z" },
}

export const variantContext = {
  ...baseContext,
  variant: {
    id: "variant_01SAMPLE",
    title: "Linen shirt, M",
    product_handle: "linen-shirt",
    url: "https://shop.example.com/products/linen-shirt",
  },
}
