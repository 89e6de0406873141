import { BUILT_IN_AUTOMATIONS, renderBindings } from "../../../domain/automations"
import type { OrderAddress, OrderRecord } from "../subjects/order-record"
import { paymentContext } from "../subjects/payment-record"
import { orderSubject } from "../subjects/subject"

const shop = { name: "Acme" }

function address(overrides: Partial<OrderAddress> = {}): OrderAddress {
  return {
    first_name: "Ada",
    last_name: "Lovelace",
    company: null,
    address_1: "1 Main Street",
    address_2: null,
    city: "Springfield",
    postal_code: "12345",
    province: null,
    country_code: "us",
    phone: null,
    ...overrides,
  }
}

function order(overrides: Partial<OrderRecord> = {}): OrderRecord {
  return {
    id: "order_1",
    display_id: 7,
    custom_display_id: null,
    email: "ada@example.com",
    locale: "en-US",
    no_notification: false,
    currency_code: "usd",
    customer_id: "cus_1",
    sales_channel_id: "sc_1",
    region_id: "reg_1",
    created_at: "2026-03-14T10:15:00.000Z",
    metadata: null,
    total: 24.5,
    subtotal: 24.5,
    tax_total: 0,
    shipping_total: 5,
    discount_total: 0,
    items: [
      {
        title: "One size",
        product_title: "Blue mug",
        variant_title: "One size",
        quantity: 1,
        unit_price: 19.5,
        total: 19.5,
      },
    ],
    shipping_address: address(),
    billing_address: null,
    customer: { first_name: null, last_name: null, email: "ada@example.com", phone: null },
    cart: { id: "cart_1" },
    ...overrides,
  }
}

describe("whom an order's messages go to", () => {
  it("is the shipping address's number, read in its country", () => {
    const shipping_address = address({ phone: "212 555 0123", country_code: "us" })
    const billing_address = address({ phone: "030 123456", country_code: "de" })

    expect(orderSubject(order({ shipping_address, billing_address }), shop)).toMatchObject({
      phone: "212 555 0123",
      country: "us",
    })
  })

  it("is the billing address's when nothing is shipped to a number", () => {
    const billing_address = address({ phone: "030 123456", country_code: "de" })

    expect(orderSubject(order({ billing_address }), shop)).toMatchObject({
      phone: "030 123456",
      country: "de",
    })
  })

  it("is the customer's when no address has one", () => {
    const customer = { first_name: "Ada", last_name: null, email: null, phone: "+12125550123" }

    expect(orderSubject(order({ customer }), shop)).toMatchObject({
      phone: "+12125550123",
      country: "us",
    })
  })

  it("is nobody on an order without any number", () => {
    expect(orderSubject(order(), shop).phone).toBeNull()
  })
})

describe("what an order's messages are written with", () => {
  const payment = paymentContext({
    id: "pay_1",
    currency_code: "usd",
    payment_collection: null,
    captures: [
      { amount: 0.1, created_at: "2026-03-14T10:16:00.000Z" },
      { amount: 0.2, created_at: "2026-03-15T10:16:00.000Z" },
    ],
  })

  it("fills every built-in automation's template", () => {
    const { context } = orderSubject(order(), shop)

    for (const { bindings } of BUILT_IN_AUTOMATIONS) {
      expect(
        renderBindings({
          bindings,
          context: { ...context, payment },
          locale: "en-US",
          currencyCode: "usd",
        })
      ).toMatchObject({ ok: true })
    }
  })

  it("names a guest by their address", () => {
    expect(orderSubject(order(), shop).context.customer).toMatchObject({ first_name: "Ada" })
  })

  it("shows the order number people know when the shop has its own", () => {
    const { context } = orderSubject(order({ custom_display_id: "A-7" }), shop)

    expect(context.order).toMatchObject({ display_id: "A-7" })
  })

  it("adds up what was captured without losing cents", () => {
    expect(payment).toMatchObject({ amount: 0.3, captured_at: "2026-03-15T10:16:00.000Z" })
  })

  it("honours Medusa's own switch", () => {
    expect(orderSubject(order({ no_notification: true }), shop).notificationsDisabled).toBe(true)
  })
})
