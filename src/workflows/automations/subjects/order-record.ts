/** What automations read of a Medusa order. Totals come from the order module, in major units. */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "custom_display_id",
  "email",
  "locale",
  "no_notification",
  "currency_code",
  "customer_id",
  "sales_channel_id",
  "region_id",
  "created_at",
  "metadata",
  "total",
  "subtotal",
  "tax_total",
  "shipping_total",
  "discount_total",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "shipping_address.*",
  "billing_address.*",
  "customer.first_name",
  "customer.last_name",
  "customer.email",
  "customer.phone",
  "cart.id",
]

export interface OrderAddress {
  first_name: string | null
  last_name: string | null
  company: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  postal_code: string | null
  province: string | null
  country_code: string | null
  phone: string | null
}

export interface OrderRecord {
  id: string
  display_id: number
  custom_display_id: string | null
  email: string | null
  locale: string | null
  no_notification: boolean | null
  currency_code: string
  customer_id: string | null
  sales_channel_id: string | null
  region_id: string | null
  created_at: Date | string
  metadata: Record<string, unknown> | null
  total: number
  subtotal: number
  tax_total: number
  shipping_total: number
  discount_total: number
  items: {
    title: string
    product_title: string | null
    variant_title: string | null
    quantity: number
    unit_price: number
    total: number
  }[]
  shipping_address: OrderAddress | null
  billing_address: OrderAddress | null
  customer: {
    first_name: string | null
    last_name: string | null
    email: string | null
    phone: string | null
  } | null
  cart?: { id: string } | null
}
