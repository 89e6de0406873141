import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

const FIELDS = [
  "id",
  "completed_at",
  "locale",
  "shipping_address.country_code",
  "billing_address.country_code",
  "region.countries.iso_2",
]

interface Cart {
  id: string
  completed_at: Date | string | null
  locale: string | null
  shipping_address: { country_code: string | null } | null
  billing_address: { country_code: string | null } | null
  region: { countries?: { iso_2: string }[] } | null
}

/** The cart a box is ticked for, while it is still a cart. */
export async function findOpenCart(container: MedusaContainer, id: string): Promise<Cart> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: FIELDS, filters: { id } })
  const [cart] = data as unknown as Cart[]
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Cart ${id} was not found.`)
  if (cart.completed_at) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Cart ${id} is already an order.`)
  }
  return cart
}

/** The country a phone number of this cart is read in, as far as the cart tells. */
export function countryOf({ shipping_address, billing_address, region }: Cart): string | null {
  const countries = region?.countries ?? []
  return (
    shipping_address?.country_code ??
    billing_address?.country_code ??
    (countries.length === 1 ? countries[0]?.iso_2 : null) ??
    null
  )
}
