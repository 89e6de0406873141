/** What the storefront reads of the store API's answers. */
export type Region = {
  id: string
  name: string
  currency_code: string
  countries: { iso_2: string; display_name: string }[]
}

export type Product = {
  id: string
  handle: string
  title: string
  description: string | null
  variants: {
    id: string
    calculated_price: { calculated_amount: number; currency_code: string } | null
  }[]
}

export type LineItem = {
  id: string
  product_title: string
  product_handle: string
  quantity: number
  unit_price: number
  total: number
}

export type Address = {
  first_name: string
  last_name: string
  address_1: string
  city: string
  postal_code: string
  country_code: string
  phone?: string
}

export type Cart = {
  id: string
  region_id: string
  currency_code: string
  items: LineItem[]
  item_subtotal: number
  shipping_total: number
  tax_total: number
  total: number
  shipping_address: Partial<Address> | null
  shipping_methods: { shipping_option_id: string }[]
  completed_at: string | null
}

export type ShippingOption = {
  id: string
  name: string
  amount: number
  type: { description: string } | null
}

export type Order = {
  id: string
  display_id: number
  email: string
  currency_code: string
  total: number
  shipping_total: number
  items: LineItem[]
}
