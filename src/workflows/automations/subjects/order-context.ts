import type { BindingContext } from "../../../domain/automations"
import type { Shop } from "../../shop/shop"
import type { OrderAddress, OrderRecord } from "./order-record"

/** An order as bindings read it: the shape of the trigger's `sampleContext`. */
export function orderContext(order: OrderRecord, shop: Shop): BindingContext {
  const person = order.customer
  const address = order.shipping_address ?? order.billing_address
  return {
    shop: { name: shop.name },
    locale: order.locale,
    // Guests have no name of their own; the address does.
    customer: {
      first_name: person?.first_name ?? address?.first_name,
      last_name: person?.last_name ?? address?.last_name,
      email: order.email ?? person?.email,
    },
    order: {
      id: order.id,
      display_id: order.custom_display_id ?? order.display_id,
      email: order.email,
      currency_code: order.currency_code,
      total: order.total,
      subtotal: order.subtotal,
      tax_total: order.tax_total,
      shipping_total: order.shipping_total,
      discount_total: order.discount_total,
      created_at: order.created_at,
      metadata: order.metadata,
      items: order.items.map(itemOf),
      shipping_address: addressOf(order.shipping_address),
      billing_address: addressOf(order.billing_address),
    },
  }
}

function itemOf(item: OrderRecord["items"][number]) {
  return {
    title: item.product_title ?? item.title,
    variant_title: item.variant_title,
    quantity: item.quantity,
    unit_price: item.unit_price,
    total: item.total,
  }
}

function addressOf(address: OrderAddress | null) {
  if (!address) return null
  const { first_name, last_name, company, address_1, address_2 } = address
  const { city, postal_code, province, country_code, phone } = address
  return {
    ...{ first_name, last_name, company, address_1, address_2 },
    ...{ city, postal_code, province, country_code, phone },
  }
}
